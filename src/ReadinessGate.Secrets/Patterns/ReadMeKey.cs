namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of ReadMe.</summary>
public sealed class ReadMeKey : TokenPattern
{
    private const string Random = "prfmaemazgsv1d7mdiv8fd7xc95if5ygrwibqocrgwmb1u65brrgy8n1o7xh9f1oif8svz";

    /// <inheritdoc/>
    public override string Name => "ReadMe key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["rdme_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("rdme_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("rdme_", Random, "q7"), "rdme_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "rdme_" + Blended + "[a-z0-9]{70}";
}
