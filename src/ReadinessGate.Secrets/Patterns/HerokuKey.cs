namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Heroku as issued since 2024.</summary>
public sealed class HerokuKey : TokenPattern
{
    private const string Random = "8a1pm509wy8RG31wciE1vSWMHvshxHOgWF3SnP9pmXZ5pVR4tb-WbCehm5HU";

    /// <inheritdoc/>
    public override string Name => "Heroku key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["HRKU-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("HRKU-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("HRKU-", Random, "q7"), "HRKU-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "HRKU-" + Mixed + "[A-Za-z0-9_-]{60}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
