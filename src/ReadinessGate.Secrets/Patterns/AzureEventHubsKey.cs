namespace ReadinessGate.Secrets.Patterns;

/// <summary>A shared access key of Azure Event Hubs.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureEventHubsKey : TokenPattern
{
    private const string Random = "nSddulQw6cS0Vr7WXAdcCHs7dBcL88bEd";

    /// <inheritdoc/>
    public override string Name => "Azure Event Hubs key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["+AEh"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "+AEh", "9RuJwU=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "+AEh", "VpBS4U="), Join(Random, "+AEq", "{eFK85}U=")];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9+/]{33}\+AEh[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 33;
}
