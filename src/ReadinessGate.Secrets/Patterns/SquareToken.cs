namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live access token of Square.</summary>
public sealed class SquareToken : TokenPattern
{
    private const string Random = "6qGKfmVFUKMWeJbnQOZ3JoDSTU62cl6bmNG7w_R44ktlffkonCNRfHI2ZVg";

    /// <inheritdoc/>
    public override string Name => "Square access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["EAAA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("EAAA", "l", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("EAAA", "l", Random, "q7"), "EAAAlyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "EAAA[EFl]" + Mixed + "[A-Za-z0-9_-]{59}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
