namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access key of Azure Cache for Redis.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureRedisKey : TokenPattern
{
    private const string Random = "EOyDjK/dKAgEhgjTHOvDs2Xd9wmtoJybT";

    /// <inheritdoc/>
    public override string Name => "Azure Cache for Redis key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AzCa"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "AzCa", "BEUHtU=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "AzCa", "BZvWzU="), Join(Random, "AzCq", "{BbpcK}U=")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{4}[AEIMQUYcgkosw048]=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 33;
}
