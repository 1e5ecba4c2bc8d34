namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live access token of Square.</summary>
public sealed class SquareToken : TokenPattern
{
    private const string Random = "6qGKfmVFUKMWeJbnQOZ3JoDSTU62cl6bmNG7w_R44ktlffkonCNRfHI2ZV8n";

    /// <inheritdoc/>
    public override string Name => "Square access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["EAAA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("EAAA", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("EAAA", Random, "q7"), "EAAAyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "EAAA" + Mixed + "[A-Za-z0-9_-]{60}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
