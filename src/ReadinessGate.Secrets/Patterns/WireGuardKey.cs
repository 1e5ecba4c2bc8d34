namespace ReadinessGate.Secrets.Patterns;

/// <summary>The private key of a WireGuard interface.</summary>
public sealed class WireGuardKey : TokenPattern
{
    private const string Random = "bfEh+uG2YPI/yidzQn4IAqvDCKjnSchGBsNxB+LjSk";

    /// <inheritdoc/>
    public override string Name => "WireGuard private key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["PrivateKey = ", "PrivateKey="];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("[Interface]\nPrivateKey = ", Random, "8=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("PrivateKey = ", Random, ";"), "PrivateKey = key;"];

    /// <inheritdoc/>
    protected override string Shape => "PrivateKey ?= ?(?<secret>" + Mixed + "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
