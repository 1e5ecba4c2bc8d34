namespace ReadinessGate.Secrets.Patterns;

/// <summary>A permanent token of YouTrack, JetBrains Hub or the JetBrains Marketplace.</summary>
public sealed class JetBrainsToken : TokenPattern
{
    private const string Random = "KMYUtHIjI7FSAoBnWdkljUKmenqhWl";

    /// <inheritdoc/>
    public override string Name => "JetBrains permanent token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["perm:", "perm-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("perm:", "YWRh.UkctUHVibGlzaA==.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("perm:", "YWRh.UkctUHVibGlzaA==.", Random, "q7"), "perm:YWRh.UkctUHVibGlzaA==.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"perm[:-][A-Za-z0-9+/=-]{2,80}\.[A-Za-z0-9+/=-]{2,80}\." + Mixed + "[A-Za-z0-9]{30}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
