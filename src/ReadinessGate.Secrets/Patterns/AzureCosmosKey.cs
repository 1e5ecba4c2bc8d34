namespace ReadinessGate.Secrets.Patterns;

/// <summary>An account key of Azure Cosmos DB.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureCosmosKey : TokenPattern
{
    private const string Random = "Z6cQRkhITi78k62xHpQXSzyz01QllzJ+NKtquXk2LQk/IlvQFtQdzeWD4K2WM5rul/twLBPm7auL";

    /// <inheritdoc/>
    public override string Name => "Azure Cosmos DB key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ACDb"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "ACDb", "BBwsuQ==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "ACDb", "dyLj0Q=="), Join(Random, "ACDq", "{3mF1F}Q==")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;
}
