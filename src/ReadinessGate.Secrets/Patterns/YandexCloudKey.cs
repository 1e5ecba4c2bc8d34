namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of a service account of Yandex Cloud.</summary>
public sealed class YandexCloudKey : TokenPattern
{
    private const string Random = "D9cpNZDWch391FxQ42QUEbl35JtJa_THgn7w";

    /// <inheritdoc/>
    public override string Name => "Yandex Cloud key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AQVN"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AQVN", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("AQVN", "xZB6kTmMYFuG"), "AQVNyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "AQVN" + Mixed + "[A-Za-z0-9_-]{35,38}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
