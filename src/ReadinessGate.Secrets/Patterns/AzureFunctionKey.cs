namespace ReadinessGate.Secrets.Patterns;

/// <summary>A function, host or system key of Azure Functions.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureFunctionKey : TokenPattern
{
    private const string Random = "6JiviE7PNzKEgtsSZrhXCvMVdah_tvwk81Saq6fd7RIk";

    /// <inheritdoc/>
    public override string Name => "Azure Functions key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AzFu"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "AzFu", "AxfkNQ==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "AzFu", "3HDGXQ=="), Join(Random, "AzFq", "{yiTnl}Q==")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_=-";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 44;
}
