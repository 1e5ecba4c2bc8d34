namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Pulumi Cloud.</summary>
public sealed class PulumiToken : TokenPattern
{
    private const string Random = "037c38d6da6ad169fcc2b432ff95bd7241e39c3a";

    /// <inheritdoc/>
    public override string Name => "Pulumi token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pul-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pul-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pul-", Random, "q7"), "pul-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pul-[0-9a-f]{40}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
