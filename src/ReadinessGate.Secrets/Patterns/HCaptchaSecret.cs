namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret key of hCaptcha.</summary>
public sealed class HCaptchaSecret : TokenPattern
{
    private const string Random = "80ca52b195d92cb215c259cae455910a";

    /// <inheritdoc/>
    public override string Name => "hCaptcha secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ES_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ES_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ES_", Random, "q7"), "ES_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ES_[0-9a-f]{32}";
}
