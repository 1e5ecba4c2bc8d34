namespace ReadinessGate.Secrets.Patterns;

/// <summary>The admin key of an Algolia application; search keys are public.</summary>
public sealed class AlgoliaKey : NamedTokenPattern
{
    private const string Random = "faa93e3f67a32e9adb7f279877bee64e";

    /// <inheritdoc/>
    public override string Name => "Algolia admin key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["algolia", "Algolia", "ALGOLIA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("ALGOLIA_ADMIN_KEY=", Random), Join("var algoliaAdminKey = \"", Random, "\";"), Join("Set(\"ALGOLIA_ADMIN_KEY\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("ALGOLIA_ADMIN_KEY=", Random, "q7"),
        "ALGOLIA_ADMIN_KEY=your-key-here",
        Join("ALGOLIA_REGION=", Random),
        Join("ALGOLIA_ADMIN_KEY=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "algolia (?:admin|write) (?:api )?key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
