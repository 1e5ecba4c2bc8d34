namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Harness.</summary>
public sealed class HarnessToken : TokenPattern
{
    private const string Random = "eEL4MnueMsllvkzDMOXu";

    /// <inheritdoc/>
    public override string Name => "Harness token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pat.", "sat."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pat.", "XVRT7iZaPhcgfYHEQgMbMt", ".", "028e57880736f418319830f4", ".", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("pat.", "LaaXKW4BQtpY55ZpO4RG9x", ".", "50bf2aeeb44b3f9a8319bf0c", ".", Random, "q7"),
        "pat.xtj8vmWmD2mOirHxoqguGm.96dad83e4e1cfb490ec9d3ce.your-token-here",
    ];

    /// <inheritdoc/>
    protected override string Shape => @"[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\." + Mixed + "[A-Za-z0-9]{20}";
}
