namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Render.</summary>
public sealed class RenderKey : TokenPattern
{
    private const string Random = "9DM8j6TVwEK7rxUNkjTlw3WRSgcODH2k";

    /// <inheritdoc/>
    public override string Name => "Render key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["rnd_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("rnd_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("rnd_", Random, "q7"), "rnd_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "rnd_" + Mixed + "[A-Za-z0-9]{32}";
}
