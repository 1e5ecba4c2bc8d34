namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret key of Langfuse.</summary>
public sealed class LangfuseKey : TokenPattern
{
    private const string Random = "7e0c9499-48ab-49fc-a474-91cb7c771db4";

    /// <inheritdoc/>
    public override string Name => "Langfuse secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-lf-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-lf-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk-lf-", Random, "q7"), "sk-lf-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk-lf-" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
