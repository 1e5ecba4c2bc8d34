namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Fly.io.</summary>
public sealed class FlyAccessToken : TokenPattern
{
    private const string Random = "zwQbcL6_J64EXK2QHf_6w4sZhBywM-QXMgtqP1M4RrI";

    /// <inheritdoc/>
    public override string Name => "Fly.io access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["fo1_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("fo1_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("fo1_", Random, "q7"), "fo1_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "fo1_" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
