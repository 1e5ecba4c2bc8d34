namespace ReadinessGate.Secrets.Patterns;

/// <summary>An audit token of Doppler.</summary>
public sealed class DopplerAuditToken : TokenPattern
{
    private const string Random = "uw9HgGFeKvKp7UyJMnGvoF3UTNinIDNVs9UgqgKdQSy";

    /// <inheritdoc/>
    public override string Name => "Doppler audit token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dp.audit."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dp.audit.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dp.audit.", "tJe80OHyIdqofj"), "dp.audit.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dp\.audit\." + Mixed + "[A-Za-z0-9]{40,44}";
}
