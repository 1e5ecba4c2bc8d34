namespace ReadinessGate.Secrets.Patterns;

/// <summary>An account key of Azure Batch.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureBatchKey : TokenPattern
{
    private const string Random = "TNv/yrXsUeO856psIb6elU+sEASw5JYH9b0K0bCHu2GwQ6T39urYJzFhvohdF8s+jmy81OEHqDrf";

    /// <inheritdoc/>
    public override string Name => "Azure Batch key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["+ABa"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "+ABa", "e7jadQ==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "+ABa", "LcJ7pQ=="), Join(Random, "+ABq", "{HlD2l}Q==")];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{5}[AQgw]==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;
}
