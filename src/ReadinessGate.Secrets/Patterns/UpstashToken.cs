namespace ReadinessGate.Secrets.Patterns;

/// <summary>A REST token of Upstash Redis.</summary>
public sealed class UpstashToken : NamedTokenPattern
{
    private const string Random = "cpmb5AOhGvuKrVqiUzuIh-ktqQY6fE8fTDGMDBtrfBO_R3YTlgFyHfY";

    /// <inheritdoc/>
    public override string Name => "Upstash token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["upstash", "Upstash", "UPSTASH"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("UPSTASH_REDIS_REST_TOKEN=", "A", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["UPSTASH_REDIS_REST_TOKEN=your-token-here", Join("UPSTASH_REGION=", "A", Random)];

    /// <inheritdoc/>
    protected override string Setting => "upstash (?:redis |vector )?(?:rest )?token";

    /// <inheritdoc/>
    protected override string Value => "A" + Mixed + "[A-Za-z0-9_-]{35,120}={0,2}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_=";
}
