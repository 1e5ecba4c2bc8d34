namespace ReadinessGate.Secrets.Patterns;

/// <summary>A service account token of Grafana.</summary>
public sealed class GrafanaServiceAccountToken : TokenPattern
{
    private const string Random = "aTaeEi9lY4g91KjpTmt8IvFlspXjeaMw";

    /// <inheritdoc/>
    public override string Name => "Grafana service account token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["glsa_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("glsa_", Random, "_", "9cb5a7ed")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("glsa_", Random), "glsa_your_token_here"];

    /// <inheritdoc/>
    protected override string Shape => "glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}";

    /// <inheritdoc/>
    protected override bool ChecksumHolds(string token) =>
        string.Equals(BitConverter.ToString(BitConverter.GetBytes(Crc32.Of(token.Substring(0, 37)))).Replace("-", ""), token.Substring(38), StringComparison.OrdinalIgnoreCase);
}
