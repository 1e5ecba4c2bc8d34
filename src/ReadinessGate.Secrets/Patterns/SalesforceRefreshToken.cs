namespace ReadinessGate.Secrets.Patterns;

/// <summary>A refresh token of Salesforce.</summary>
public sealed class SalesforceRefreshToken : TokenPattern
{
    private const string Random = "UvIpbch9FPfytl6mizMdrrG6fawMaCbCBjNVJKn3aGHD87IkWxQxIEC6TqkULcmOAeqSEb4DFPqr6TJB";

    /// <inheritdoc/>
    public override string Name => "Salesforce refresh token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["5Aep861"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("5Aep861", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("5Aep861", "yhjqZCKgc3Cwm45C"), "5Aep861your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "5Aep861[A-Za-z0-9._]{70,90}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
