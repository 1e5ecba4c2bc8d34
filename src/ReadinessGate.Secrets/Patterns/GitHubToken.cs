namespace ReadinessGate.Secrets.Patterns;

/// <summary>GitHub's personal, OAuth, user-to-server, server-to-server and refresh tokens.</summary>
public sealed class GitHubToken : TokenPattern
{
    private const string Random = "Vd7mQ2xLk9TzRb4NpYw8HsGf3JcEa1";

    /// <inheritdoc/>
    public override string Name => "GitHub token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("ghp_", Random, Base62Checksum.Of(Random)), Join("token=ghs_", Random, Base62Checksum.Of(Random), ";")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("ghp_", Random), Join("xghp_", Random, Base62Checksum.Of(Random)), Join("ghp_", new('x', 36)), "ghp_your_token_here"];

    /// <inheritdoc/>
    protected override string Shape => "gh[pousr]_[A-Za-z0-9]{36}";

    /// <inheritdoc/>
    protected override bool ChecksumHolds(string token) => Base62Checksum.Ends(token);
}
