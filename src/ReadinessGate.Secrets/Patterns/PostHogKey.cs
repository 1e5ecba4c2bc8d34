namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal API key of PostHog; project keys (phc_) are public.</summary>
public sealed class PostHogKey : TokenPattern
{
    private const string Random = "MxBueA2zWBFYbBp4rsqosOUjS9RfciA6Vg9dK6zc9nH";

    /// <inheritdoc/>
    public override string Name => "PostHog personal key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["phx_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("phx_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("phx_", "qnfCwUE9s12ZGC"), Join("phc_", Random)];

    /// <inheritdoc/>
    protected override string Shape => "phx_" + Mixed + "[A-Za-z0-9]{40,48}";
}
