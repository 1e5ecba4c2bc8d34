namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret of an OAuth application of Square.</summary>
public sealed class SquareOAuthSecret : TokenPattern
{
    private const string Random = "3XWwc4lbqNS16yeYUsXZrof0XAUmQRzuzfSI3jzEcxs";

    /// <inheritdoc/>
    public override string Name => "Square OAuth secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sq0csp-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sq0csp-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sq0csp-", Random, "q7"), "sq0csp-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sq0csp-" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
