namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Contentful, which may change content.</summary>
public sealed class ContentfulToken : TokenPattern
{
    private const string Random = "si9yTiMhhznRts6e4rp5lkFtsVFc4IoeStvQU9ObOPw";

    /// <inheritdoc/>
    public override string Name => "Contentful token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["CFPAT-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("CFPAT-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("CFPAT-", Random, "q7"), "CFPAT-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "CFPAT-" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
