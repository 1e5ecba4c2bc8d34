namespace ReadinessGate.Secrets.Patterns;

/// <summary>OpenAI's user, project, service-account and admin keys.</summary>
public sealed class OpenAIKey : TokenPattern
{
    private const string Random = "Kq3mXw7LpR2sJd6Hf9Gc4VbnT5Ze8YuOiAqW";

    /// <inheritdoc/>
    public override string Name => "OpenAI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-", "Kq3mXw7LpR2sJd6Hf9Gc", "T3BlbkFJ", "VbnT5Ze8YuOiAqWMx1Rl"), Join("sk-proj-", Random, Random), Join("sk-svcacct-", Random, Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk-", Random), Join("task-proj-", Random, Random), "sk-proj-your-key-goes-here-and-is-quite-long-in-this-sample", "sk-learn"];

    /// <inheritdoc/>
    protected override string Shape => "sk-(?:[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|(?:proj|svcacct|admin)-(?=[A-Za-z_-]*[0-9])(?=[a-z0-9_-]*[A-Z])(?=[A-Z0-9_-]*[a-z])[A-Za-z0-9_-]{40,220})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
