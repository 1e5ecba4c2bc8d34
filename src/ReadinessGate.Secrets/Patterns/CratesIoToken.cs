namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token that publishes packages to crates.io.</summary>
public sealed class CratesIoToken : TokenPattern
{
    private const string Random = "WtBjrmcJj9jYPnJtLsoSQyFDBkTL4kSY";

    /// <inheritdoc/>
    public override string Name => "crates.io token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cio"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cio", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("cio", Random, "q7"), Join("xcio", Random)];

    /// <inheritdoc/>
    protected override string Shape => "cio" + Mixed + "[A-Za-z0-9]{32}";
}
