namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Postman.</summary>
public sealed class PostmanKey : TokenPattern
{
    private const string Random = "6f4cb563185d683dafd588449d71980971";

    /// <inheritdoc/>
    public override string Name => "Postman key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["PMAK-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("PMAK-", "a5007689f0ae1e9b7e00f2ca", "-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("PMAK-", "19b234545a8f16748853ea53", "-", Random, "q7"), "PMAK-008507d62f90c9cb04a1ac83-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "PMAK-[0-9a-f]{24}-[0-9a-f]{34}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
