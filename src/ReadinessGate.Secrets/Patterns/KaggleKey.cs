namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Kaggle.</summary>
public sealed class KaggleKey : NamedTokenPattern
{
    private const string Random = "e15d264c58f693229f79e83f8c9a5908";

    /// <inheritdoc/>
    public override string Name => "Kaggle key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["kaggle", "Kaggle", "KAGGLE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("KAGGLE_KEY=", Random),
        Join("\"Kaggle\": { \"Enabled\": true, \"Key\": \"", Random, "\" }"),
        Join("<add key=\"Kaggle:Key\" value=\"", Random, "\" />"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("KAGGLE_KEY=", Random, "q7"), "KAGGLE_KEY=your-key-here", Join("KAGGLE_REGION=", Random), Join("KAGGLE_KEY=", new('0', 32))];

    /// <inheritdoc/>
    protected override string Setting => "kaggle (?:api )?(?:key|token)";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
