namespace ReadinessGate.Secrets.Patterns;

/// <summary>An integration token of Notion in its older form.</summary>
public sealed class NotionLegacyToken : TokenPattern
{
    private const string Random = "ojp3ePYtkgNfNNdGMvaK0TgJLHr5PlZoJ3HUe9jV0IA";

    /// <inheritdoc/>
    public override string Name => "Notion token (legacy)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["secret_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("secret_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("secret_", Random, "q7"), "secret_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "secret_" + Mixed + "[A-Za-z0-9]{43}";
}
