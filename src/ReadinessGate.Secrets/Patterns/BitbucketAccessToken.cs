namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of a Bitbucket repository, project or workspace.</summary>
public sealed class BitbucketAccessToken : TokenPattern
{
    private const string Random = "kb9uVAv0TL4hP5wpLSYyWqT0vU9gBcqJsLNY8Qn3-3QOo5vfP0X7jR1tzeDVJfmLUUMJRiVaHnGlf-gQMVzl3S_Ml3RIT79i4o9M-0TYPopva8wAbJVHvkYp_Q8vMon_hJDDZH_u9f07LBIAXRSYJQUIkjGpKNiC3yTBJlr1fF";

    /// <inheritdoc/>
    public override string Name => "Bitbucket access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ATCTT3xFfG"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ATCTT3xFfG", Random, "=", "C2071C21")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ATCTT3xFfG", "gjZ-YCi4entGEpMy6sbG83lYZozN_cPPWvqYgd79"), "ATCTT3xFfGyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ATCTT3xFfG[A-Za-z0-9+/_-]{100,200}=[0-9A-F]{8}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
