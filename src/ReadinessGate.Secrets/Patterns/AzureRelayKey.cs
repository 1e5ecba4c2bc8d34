namespace ReadinessGate.Secrets.Patterns;

/// <summary>A shared access key of Azure Relay.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureRelayKey : TokenPattern
{
    private const string Random = "osG+B3T4GA/84FFLy7owCLIi/jbc+eaeK";

    /// <inheritdoc/>
    public override string Name => "Azure Relay key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["+ARm"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "+ARm", "uTSTYU=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "+ARm", "z65UMU="), Join(Random, "+ARq", "{CVRLr}U=")];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9+/]{33}\+ARm[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 33;
}
