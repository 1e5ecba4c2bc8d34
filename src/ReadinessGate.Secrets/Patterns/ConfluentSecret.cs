namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API secret of Confluent Cloud as issued since 2025.</summary>
public sealed class ConfluentSecret : TokenPattern
{
    private const string Random = "7+d7Ly4jN3WjxSsFaJH78TpyepLnDff5RJqIttQTtzsaO8uLdpm+CqLBT1yY";

    /// <inheritdoc/>
    public override string Name => "Confluent Cloud secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cflt"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cflt", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("cflt", Random, "q7"), "cfltyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "cflt" + Mixed + "[A-Za-z0-9+/]{60}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
