namespace ReadinessGate.Secrets.Patterns;

/// <summary>An account key of Azure Storage, outside a connection string.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureStorageSignedKey : TokenPattern
{
    private const string Random = "yd/O+ez43XiN/P+s7UYHapbAQvZmcd1xWjyZUJpGQz5pDvusIpTxQfPF6cnEp21XF+C/knodeuJb";

    /// <inheritdoc/>
    public override string Name => "Azure Storage key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["+ASt"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "+ASt", "5JzffQ==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "+ASt", "FBhehQ=="), Join(Random, "+ASq", "{TKByi}Q==")];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;
}
