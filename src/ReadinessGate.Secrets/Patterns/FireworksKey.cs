namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Fireworks AI.</summary>
public sealed class FireworksKey : TokenPattern
{
    private const string Random = "bwxzwq2r51dNAQZiB3Finy";

    /// <inheritdoc/>
    public override string Name => "Fireworks AI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["fw_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("fw_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("fw_", "jR9Kj5w"), Join("xfw_", Random)];

    /// <inheritdoc/>
    protected override string Shape => "fw_" + Mixed + "[A-Za-z0-9]{22,24}";
}
