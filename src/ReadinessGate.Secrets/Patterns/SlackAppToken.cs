namespace ReadinessGate.Secrets.Patterns;

/// <summary>An app-level token of Slack.</summary>
public sealed class SlackAppToken : TokenPattern
{
    private const string Random = "4cc11fb511960049b67b20fb5c5173a9e3b03184688478bac7bd821284d5fbe2";

    /// <inheritdoc/>
    public override string Name => "Slack app token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xapp-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xapp-", "1-A0K3QZ7XW-", "3224243649226", "-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("xapp-", "1-A0K3QZ7XW-", "8781552193485", "-", Random, "q7"), "xapp-1-A0K3QZ7XW-1562679262550-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "xapp-[0-9]-[A-Z0-9]{9,13}-[0-9]{10,14}-[0-9a-f]{64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
