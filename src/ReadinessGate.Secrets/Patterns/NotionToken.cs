namespace ReadinessGate.Secrets.Patterns;

/// <summary>An integration token of Notion.</summary>
public sealed class NotionToken : TokenPattern
{
    private const string Random = "kSKX5qYSBySgYfRPhDhlhzHJKSnYauNtYdI";

    /// <inheritdoc/>
    public override string Name => "Notion token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ntn_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ntn_", "35429105233", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ntn_", "53065339358", Random, "q7"), "ntn_81647621460your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ntn_[0-9]{11}" + Mixed + "[A-Za-z0-9]{35}";
}
