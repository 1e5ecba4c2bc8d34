namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of the Doppler command line.</summary>
public sealed class DopplerCliToken : TokenPattern
{
    private const string Random = "GOHrKY15tdjyERl6pd1hiJWmel3mgYu3JMhbZNXrswJ";

    /// <inheritdoc/>
    public override string Name => "Doppler CLI token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dp.ct."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dp.ct.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dp.ct.", "yARdYBRMekIzO4"), "dp.ct.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"dp\.ct\." + Mixed + "[A-Za-z0-9]{40,44}";
}
