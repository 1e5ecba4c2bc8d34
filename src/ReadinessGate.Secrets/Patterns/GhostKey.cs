namespace ReadinessGate.Secrets.Patterns;

/// <summary>An admin API key of Ghost.</summary>
public sealed class GhostKey : NamedTokenPattern
{
    private const string Random = "f463a3881dbee31bd1432648507fd85012a3862c7e1e7727653c73b0c70c2ab3";

    /// <inheritdoc/>
    public override string Name => "Ghost admin key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ghost_admin", "Ghost", "ghostA", "GHOST_ADMIN"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("GHOST_ADMIN_API_KEY=", "4724eb973f47857d129f1c48", ":", Random),
        Join("\"GhostAdminApiKey\": \"", "60d22f0b12f2f3cb3df8aab4", ":", Random, "\""),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("GHOST_ADMIN_API_KEY=", "9013d4287124cf56014bd56d", ":", Random, "q7"),
        "GHOST_ADMIN_API_KEY=your-key-here",
        Join("GHOST_REGION=", "50a0e0eb4e9dcf3a952ef0c1", ":", Random),
    ];

    /// <inheritdoc/>
    protected override string Setting => "ghost admin (?:api )?key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{24}:[0-9a-f]{64}";
}
