namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Twilio SendGrid.</summary>
public sealed class SendGridKey : TokenPattern
{
    private const string Random = "MBkt171_Iwlc6-fl4sD4Rk0p1wM7RLXTOedhyj86m0I";

    /// <inheritdoc/>
    public override string Name => "SendGrid key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["SG."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("SG.", "EZedaVkrB73EDDGyDOAIHm", ".", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("SG.", "C25mv8-hXk_T7hbw6lcQ1q", ".", Random, "q7"), "SG.tyAKJSDtLt8ngZwUR8T_ap.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"SG\.[A-Za-z0-9_-]{22}\." + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
