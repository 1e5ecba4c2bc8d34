namespace ReadinessGate.Secrets.Patterns;

/// <summary>A license key of New Relic, with which data is sent in.</summary>
public sealed class NewRelicLicenseKey : TokenPattern
{
    private const string Random = "82b3690602bd5966c67c1ccdefa3fc7bc39b";

    /// <inheritdoc/>
    public override string Name => "New Relic license key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["NRAL"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "NRAL")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "NRAL"), "yourNRAL"];

    /// <inheritdoc/>
    protected override string Shape => "[0-9a-f]{36}NRAL";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 36;
}
