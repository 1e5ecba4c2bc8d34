namespace ReadinessGate.Secrets.Patterns;

/// <summary>An admin or query key of Azure AI Search.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureSearchKey : TokenPattern
{
    private const string Random = "SwL2nSz6iQYLTz4ubhyWiOUu9anK04vWVzgjktWdOA";

    /// <inheritdoc/>
    public override string Name => "Azure AI Search key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AzSe"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "AzSe", "BQzqLx")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "AzSe", "BtaT2E"), Join(Random, "AzSq", "{BAz6g5}")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 42;
}
