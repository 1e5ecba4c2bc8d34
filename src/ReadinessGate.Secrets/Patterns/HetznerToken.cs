namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of Hetzner Cloud.</summary>
public sealed class HetznerToken : NamedTokenPattern
{
    private const string Random = "XNJgnSBtZDclTNqrXOTTkJsZFqHZs7boFDTT4DOeZux6vZWfwdk5biYkv4IrneeN";

    /// <inheritdoc/>
    public override string Name => "Hetzner Cloud token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["hcloud", "HCLOUD", "Hcloud", "hetzner", "Hetzner", "HETZNER"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("HCLOUD_TOKEN=", Random), Join("\"Hcloud\": { \"Enabled\": true, \"Token\": \"", Random, "\" }"), Join("hcloud_token: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("HCLOUD_TOKEN=", Random, "q7"), "HCLOUD_TOKEN=your-token-here", Join("HCLOUD_REGION=", Random), Join("HCLOUD_TOKEN=", new('0', 64))];

    /// <inheritdoc/>
    protected override string Setting => "(?:hcloud|hetzner) (?:cloud |api )?token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{64}";
}
