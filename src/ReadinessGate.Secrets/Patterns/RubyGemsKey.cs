namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key that publishes packages to rubygems.org.</summary>
public sealed class RubyGemsKey : TokenPattern
{
    private const string Random = "24ecfd88c83f3544cfe7d21ab2ad1b3b9f5fb25a4a34bbcb";

    /// <inheritdoc/>
    public override string Name => "RubyGems key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["rubygems_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("rubygems_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("rubygems_", Random, "q7"), "rubygems_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "rubygems_[0-9a-f]{48}";
}
