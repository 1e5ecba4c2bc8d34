namespace ReadinessGate.Secrets.Patterns;

/// <summary>A webhook that starts a Zapier flow.</summary>
public sealed class ZapierWebhook : TokenPattern
{
    private const string Random = "pjuq0ri";

    /// <inheritdoc/>
    public override string Name => "Zapier webhook";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["hooks.zapier.com/hooks/catch/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://hooks.zapier.com/hooks/catch/", "8241576/", "o3k7v2q/")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["https://hooks.zapier.com/hooks/catch/", "https://hooks.zapier.com/hooks/catch/id/your-hook"];

    /// <inheritdoc/>
    protected override string Shape => @"hooks\.zapier\.com/hooks/catch/(?<secret>[0-9]{5,9}/(?=[a-z]{0,7}[0-9])[0-9a-z]{6,8})";
}
