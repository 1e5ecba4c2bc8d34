namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Dynatrace.</summary>
public sealed class DynatraceToken : TokenPattern
{
    private const string Random = "SNXMKA2LRKM4TOSSQMESJBTU3GB3JKIZO55M2AMXQHTKWVXUZFJ7OMUVXHZ4P43Q";

    /// <inheritdoc/>
    public override string Name => "Dynatrace token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dt0c01."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dt0c01.", "SJQRGXS454KEMTQ36C4OZRXV", ".", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("dt0c01.", "GYFNWUQBVDNQQXGHFWN6UPX4", ".", Random, "q7"), "dt0c01.VLZMYYQ2KTE2RNFG6ZM6LSG7.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dt0c01\.[A-Z2-7]{24}\.[A-Z2-7]{64}";
}
