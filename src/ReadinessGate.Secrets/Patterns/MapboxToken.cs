namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret token of Mapbox; public ones (pk.) are meant to be seen.</summary>
public sealed class MapboxToken : TokenPattern
{
    private const string Random = "xPRgV80ebkXHJ8B9-gzqRX";

    /// <inheritdoc/>
    public override string Name => "Mapbox secret token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk.eyJ"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("sk.eyJ", "1Ijoi", "ev-9PqcbYcA7GGB0YGDpLZ5NJj4D4CPLnznypS6b8KAP5fIKdwWatOZhBagr", ".", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("sk.eyJ", "1Ijoi", "hYuZFtfFsEE5s75HvqANr5kUmMFoCS5zdq62p9SKbwbFYTHT8HdQ_sj7sZ7C", ".", Random, "q7"),
        "sk.eyJ1IjoiMRVpxbHXH88RhQEqOf4mZeiajxPEU-h5-ZmM2Jx0ZK6IfC8PgYQb_w8adbBh.your-token-here",
    ];

    /// <inheritdoc/>
    protected override string Shape => @"sk\.eyJ[A-Za-z0-9_-]{40,160}\.[A-Za-z0-9_-]{22}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
