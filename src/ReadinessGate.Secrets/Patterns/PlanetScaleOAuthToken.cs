namespace ReadinessGate.Secrets.Patterns;

/// <summary>An OAuth token of PlanetScale.</summary>
public sealed class PlanetScaleOAuthToken : TokenPattern
{
    private const string Random = "w4C0m3acfK-8GX2xJvaq7kh3BmUR91dKjgOOBr1g0k3";

    /// <inheritdoc/>
    public override string Name => "PlanetScale OAuth token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pscale_oauth_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pscale_oauth_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pscale_oauth_", "JuGJmA99HaXAiE"), "pscale_oauth_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pscale_oauth_[A-Za-z0-9_.-]{32,64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
