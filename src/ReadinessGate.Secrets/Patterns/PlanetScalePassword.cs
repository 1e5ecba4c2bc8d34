namespace ReadinessGate.Secrets.Patterns;

/// <summary>The password of a PlanetScale database branch.</summary>
public sealed class PlanetScalePassword : TokenPattern
{
    private const string Random = "xBzol89mFO2IW9IwxIlTyZYK5W2AbcPgCP5n1TwCLNd";

    /// <inheritdoc/>
    public override string Name => "PlanetScale password";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pscale_pw_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pscale_pw_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pscale_pw_", "iZd8kwVG5grBNU"), "pscale_pw_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pscale_pw_[A-Za-z0-9_.-]{32,64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
