namespace ReadinessGate.Secrets.Patterns;

/// <summary>The admin password or token of an Azure Container Registry.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureContainerRegistryKey : TokenPattern
{
    private const string Random = "uxL6OQbH278AkCH1ZfYTh66gw4MB4lmTcH7bTd1LQg";

    /// <inheritdoc/>
    public override string Name => "Azure Container Registry password";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["+ACR"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "+ACR", "BoKYbK")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "+ACR", "BTrQUF"), Join(Random, "+ACq", "{BzxTXl}")];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9+/";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 42;
}
