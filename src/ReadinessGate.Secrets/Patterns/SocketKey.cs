namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Socket.</summary>
public sealed class SocketKey : TokenPattern
{
    private const string Random = "imZre6kxM6VDLr0SyGU3eWe_IwHws4lTPFkKtjDXkmLE";

    /// <inheritdoc/>
    public override string Name => "Socket key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sktsec_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sktsec_", Random, "_api")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sktsec_", "NTCxTKD-H6mjMc"), "sktsec_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sktsec_" + Mixed + "[A-Za-z0-9_-]{36,60}_api";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
