namespace ReadinessGate.Secrets.Patterns;

/// <summary>An upload token of the Python Package Index.</summary>
/// <remarks>A macaroon: what follows the prefix is its location, pypi.org, in base 64.</remarks>
public sealed class PyPIToken : TokenPattern
{
    private const string Random = "GHrh9593f9Oa2R-wMc-XYHOrjEPydPh1cWkio1bTZtrBJozCvlbkqDkCRys8p1OcDUADO6u-VVKJYeb-XHH0hI6FOlTCtXa8SndCOxp0_rLzBdlYHx1EfyAVPEDv66DEmKV-wUUTN_gEGUazw7Qa9p";

    /// <inheritdoc/>
    public override string Name => "PyPI token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pypi-AgEIcHlwaS5vcmc"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pypi-AgEIcHlwaS5vcmc", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pypi-AgEIcHlwaS5vcmc", "KkLn1uxdkTjWL14J"), "pypi-AgEIcHlwaS5vcmcyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "(?<secret>pypi-AgEIcHlwaS5vcmc" + Mixed + "[A-Za-z0-9_-]{60})[A-Za-z0-9_-]{0,1000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
