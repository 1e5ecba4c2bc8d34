namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Jina AI.</summary>
public sealed class JinaKey : TokenPattern
{
    private const string Random = "a85516d99564badf2c92e642a0ca9051";

    /// <inheritdoc/>
    public override string Name => "Jina AI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["jina_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("jina_", Random, "IdCe0bVioq0H8UrMvG8f5Qx2fsbH")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("jina_", Random), "jina_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
