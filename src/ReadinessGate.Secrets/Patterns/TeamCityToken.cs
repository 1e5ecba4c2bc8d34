namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of JetBrains TeamCity.</summary>
public sealed class TeamCityToken : TokenPattern
{
    private const string Random = "Z_nUZ2AG7kf6VQjhiJEKCWI6fXtYQS6DZo8U";

    /// <inheritdoc/>
    public override string Name => "TeamCity token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["eyJ0eXAiOiAiVENWMiJ9."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("eyJ0eXAiOiAiVENWMiJ9.", Random, ".", "YtP1FdUzlaRe7O9fPUzX40Exdxnbl5VcU1w63mw53K2cOaFp")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("eyJ0eXAiOiAiVENWMiJ9.", Random), "eyJ0eXAiOiAiVENWMiJ9.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"eyJ0eXAiOiAiVENWMiJ9\." + Mixed + @"[A-Za-z0-9_-]{30,40}\.[A-Za-z0-9_-]{44,52}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
