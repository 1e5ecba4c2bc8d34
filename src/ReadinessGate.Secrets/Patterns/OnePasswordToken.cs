namespace ReadinessGate.Secrets.Patterns;

/// <summary>A service account token of 1Password.</summary>
public sealed class OnePasswordToken : TokenPattern
{
    private const string Random = "UNPQuyv6VA7+OVU/oCdV0GbIth4iFMNIC3DhJiQBWLexrYEVhnF0fyBjGR2zi4kbBoruqPseua1XjTNDxRRr1krGED9Z6ZeebE+hYYKcZXejtxfHDvSKv9NsJsVMI110UqEF73XS+CawxaeTLOr5Wofn5OXhbv1WFvfBvYfT4I7OXBSLop9vfcZAGHe952jQXUryzloC30r37N1RhYxXhtisScj/ezhf3NRHc9vBQCXjN0pr";

    /// <inheritdoc/>
    public override string Name => "1Password service account token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ops_eyJ"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ops_eyJ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ops_eyJ", "PaMl0RP8U2Df5Gte"), "ops_eyJyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "(?<secret>ops_eyJ[A-Za-z0-9+/]{200})[A-Za-z0-9+/=_-]{0,2000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
