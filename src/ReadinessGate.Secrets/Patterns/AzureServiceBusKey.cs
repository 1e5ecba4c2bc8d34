namespace ReadinessGate.Secrets.Patterns;

/// <summary>A shared access key of Azure Service Bus.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureServiceBusKey : TokenPattern
{
    private const string Random = "EFSwsEvhpMZafAkV4etCRpJ4o78VWZXer";

    /// <inheritdoc/>
    public override string Name => "Azure Service Bus key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["+ASb"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "+ASb", "YWi5NU=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "+ASb", "6fNK3U="), Join(Random, "+ASq", "{PCPuR}U=")];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9+/]{33}\+ASb[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 33;
}
