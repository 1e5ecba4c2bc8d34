namespace ReadinessGate.Secrets.Patterns;

/// <summary>An upload token of Codecov.</summary>
public sealed class CodecovToken : NamedTokenPattern
{
    private const string Random = "ef7eeb60-5b5e-49e2-ae40-ad544e92c62a";

    /// <inheritdoc/>
    public override string Name => "Codecov token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["codecov", "Codecov", "CODECOV"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("CODECOV_TOKEN=", Random),
        Join("\"Codecov\": { \"Enabled\": true, \"Token\": \"", Random, "\" }"),
        Join("<add key=\"Codecov:Token\" value=\"", Random, "\" />"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("CODECOV_TOKEN=", Random, "q7"), "CODECOV_TOKEN=your-token-here", Join("CODECOV_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "codecov (?:upload )?token";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
