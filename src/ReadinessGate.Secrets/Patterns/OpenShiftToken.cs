namespace ReadinessGate.Secrets.Patterns;

/// <summary>An OAuth token of OpenShift.</summary>
public sealed class OpenShiftToken : TokenPattern
{
    private const string Random = "GfOv-lqkzI7IA3blQptBL6UoP0ifSFGG5C-WN3uCgJF";

    /// <inheritdoc/>
    public override string Name => "OpenShift token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sha256~"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sha256~", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sha256~", Random, "q7"), "sha256~your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sha256~" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
