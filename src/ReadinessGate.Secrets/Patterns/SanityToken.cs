namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Sanity.</summary>
public sealed class SanityToken : NamedTokenPattern
{
    private const string Random = "XytVhEJNCpXsJkpyiHUe4QQWIRU2JgRC5YLLjcuFXimGQKJoZj2ae4gbzpzA3eMUQsbZ2q7g4AOn4IT8cAQwiv9bvgJMOSJMoAf62MMN1Qv7nV4j78ccNwUMdeWcQIQ15nKYPQRC3IjaijYi5jOJ1KUAhSPGIKtCNRXzccnsAeimppMJWQ";

    /// <inheritdoc/>
    public override string Name => "Sanity token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sanity", "Sanity", "SANITY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("SANITY_TOKEN=", "sk", Random), Join("\"SanityToken\": \"", "sk", Random, "\"")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["SANITY_TOKEN=your-token-here", Join("SANITY_REGION=", "sk", Random)];

    /// <inheritdoc/>
    protected override string Setting => "sanity (?:api |auth |write |read )?token";

    /// <inheritdoc/>
    protected override string Value => "sk" + Mixed + "[A-Za-z0-9]{80,200}";
}
