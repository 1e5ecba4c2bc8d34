namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of the free plan of DeepL.</summary>
public sealed class DeepLKey : TokenPattern
{
    private const string Random = "04265aa3-3013-4334-a1cf-85ef7943cdb2";

    /// <inheritdoc/>
    public override string Name => "DeepL key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [":fx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, ":fx")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join(Random, ":fxa"), "your:fx"];

    /// <inheritdoc/>
    protected override string Shape => Uuid + ":fx";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 36;
}
