namespace ReadinessGate.Secrets.Patterns;

/// <summary>A service token of HashiCorp Vault.</summary>
public sealed class VaultServiceToken : TokenPattern
{
    private const string Random = "Uo9uVwLoatoPAVuIoWNKfb5M";

    /// <inheritdoc/>
    public override string Name => "Vault service token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["hvs."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("hvs.", Random), Join("hvs.", "CAESI", "c6uVWuBAMSAGJL4jr4ySjnP0ytEm8V5jpf1sR2HMEopf3YggYQWmbD4-FzrKXdT2LbzlrMgDT197CZ1kt9SPsHuegv")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("hvs.", Random, "q7"), "hvs.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"hvs\." + Mixed + "(?:[A-Za-z0-9]{24}|[A-Za-z0-9_-]{80,200})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
