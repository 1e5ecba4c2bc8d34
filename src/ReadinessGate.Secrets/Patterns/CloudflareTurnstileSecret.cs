namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret key of a Turnstile widget; the site key is shorter and public.</summary>
public sealed class CloudflareTurnstileSecret : TokenPattern
{
    private const string Random = "UUMFu5jQwN8171K-wIU8atFPj4";

    /// <inheritdoc/>
    public override string Name => "Cloudflare Turnstile secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["0x4AAAA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("0x4AAAA", "AA", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("0x4AAAA", "AA", "EIqR0V4Fy-9oEls"), "0x4AAAAAAAAAA"];

    /// <inheritdoc/>
    protected override string Shape => "0x4AAAA(?<secret>AA[A-Za-z0-9_-]{26})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
