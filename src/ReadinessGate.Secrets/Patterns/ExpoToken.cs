namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Expo.</summary>
public sealed class ExpoToken : NamedTokenPattern
{
    private const string Random = "ud5RMd7BOfZtDDgnhLhqdWPeGuoJxIOpRUg9HlkO";

    /// <inheritdoc/>
    public override string Name => "Expo token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["EXPO_", "expo_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("EXPO_TOKEN=", Random), Join("expo_token: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("EXPO_TOKEN=", Random, "q7"), "EXPO_TOKEN=your-token-here", Join("EXPO_REGION=", Random), Join("EXPO_TOKEN=", new('0', 40))];

    /// <inheritdoc/>
    protected override string Setting => "expo token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9_-]{40}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
