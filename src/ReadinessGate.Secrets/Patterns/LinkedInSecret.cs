namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of a LinkedIn application.</summary>
public sealed class LinkedInSecret : TokenPattern
{
    private const string Random = "YGqMdd2ztPJEwPLH";

    /// <inheritdoc/>
    public override string Name => "LinkedIn client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["WPL_AP1."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("WPL_AP1.", Random, ".", "rGeKYL", "==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("WPL_AP1.", Random, "q7", ".", "bXtVU5", "=="), "WPL_AP1.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"WPL_AP1\." + Mixed + @"[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6}==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
