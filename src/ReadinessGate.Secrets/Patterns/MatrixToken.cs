namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of a Matrix home server.</summary>
public sealed class MatrixToken : TokenPattern
{
    private const string Random = "cfaVDiuIQJRGbZfaNjpa";

    /// <inheritdoc/>
    public override string Name => "Matrix access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["syt_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("syt_", "YWRh_", Random, "_", "rXoQMD")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("syt_", "YWRh_", Random, "q7", "_", "CfG5UW"), "syt_YWRh_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "syt_[A-Za-z0-9+/=_-]{1,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
