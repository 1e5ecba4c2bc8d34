namespace ReadinessGate.Secrets.Patterns;

/// <summary>A web API key of Steam.</summary>
public sealed class SteamKey : NamedTokenPattern
{
    private const string Random = "7AB4AE97371152231F464CD364DA5AFC";

    /// <inheritdoc/>
    public override string Name => "Steam key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["steam", "Steam", "STEAM"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("STEAM_API_KEY=", Random), Join("steam_api_key: ", Random), Join("Set(\"STEAM_API_KEY\", \"", Random, "\")")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("STEAM_API_KEY=", Random, "q7"), "STEAM_API_KEY=your-key-here", Join("STEAM_REGION=", Random), Join("STEAM_API_KEY=", new('0', 32))];

    /// <inheritdoc/>
    protected override string Setting => "steam (?:web )?api key";

    /// <inheritdoc/>
    protected override string Value => "[0-9A-F]{32}";
}
