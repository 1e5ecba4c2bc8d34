namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of Private Packagist.</summary>
public sealed class PackagistToken : TokenPattern
{
    private const string Random = "9dd8cc528718deb74f88b4afda1d3b2f2175308fe98c3c03ce9961d425f6e3b6e073";

    /// <inheritdoc/>
    public override string Name => "Private Packagist token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["packagist_ort_", "packagist_out_", "packagist_urt_", "packagist_uut_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("packagist_ort_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("packagist_ort_", Random, "q7"), "packagist_ort_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "packagist_[ou][ru]t_[0-9a-f]{68}";
}
