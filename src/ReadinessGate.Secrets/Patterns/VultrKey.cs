namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Vultr.</summary>
public sealed class VultrKey : NamedTokenPattern
{
    private const string Random = "9CUULRK27WIEFPYHHPNMI6XCB60PWPEC3EFB";

    /// <inheritdoc/>
    public override string Name => "Vultr key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["vultr", "Vultr", "VULTR"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("VULTR_API_KEY=", Random), Join("var vultrApiKey = \"", Random, "\";"), Join("Set(\"VULTR_API_KEY\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("VULTR_API_KEY=", Random, "q7"), "VULTR_API_KEY=your-key-here", Join("VULTR_REGION=", Random), Join("VULTR_API_KEY=", new('0', 36))];

    /// <inheritdoc/>
    protected override string Setting => "vultr api key";

    /// <inheritdoc/>
    protected override string Value => Blended + "[A-Z0-9]{36}";
}
