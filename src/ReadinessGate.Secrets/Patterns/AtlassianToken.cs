namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Atlassian Cloud (Jira, Confluence).</summary>
public sealed class AtlassianToken : TokenPattern
{
    private const string Random = "pxNliFiYZPHTvzOiLr3bu7TxBpiJxP2dUNWs4QiO9VxPsS19ha45Eu8aBag5rGqCWaxu1WZQxzqeLCpIlJdskKg4nFPENE6zomRMDruOuiqgqJkHr8ne3fNuwAZtJxnV6sC_4bXpxICntwG859KQaoVs0JQ7QmpL-TDnbvS-_x";

    /// <inheritdoc/>
    public override string Name => "Atlassian token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ATATT3xFfG"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ATATT3xFfG", Random, "=", "B209ECBF")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ATATT3xFfG", "9IDznooLXrZrvBWItuPektZ39Y3ug_IVUAFuCTcp"), "ATATT3xFfGyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ATATT3xFfG[A-Za-z0-9+/_-]{100,200}=[0-9A-F]{8}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
