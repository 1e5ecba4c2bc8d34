namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of the package registry Hex.</summary>
public sealed class HexKey : NamedTokenPattern
{
    private const string Random = "7f4f07f9c8429e2e6a200acdb295eb6d";

    /// <inheritdoc/>
    public override string Name => "Hex key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["HEX_API", "hex_api"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("HEX_API_KEY=", Random), Join("hex_api_key: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("HEX_API_KEY=", Random, "q7"), "HEX_API_KEY=your-key-here", Join("HEX_REGION=", Random), Join("HEX_API_KEY=", new('0', 32))];

    /// <inheritdoc/>
    protected override string Setting => "hex api key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
