namespace ReadinessGate.Secrets.Patterns;

/// <summary>A long-term API key of Amazon Bedrock.</summary>
/// <remarks>The long keyword is "BedrockAPIKey-" in base 64, with which every such key begins.</remarks>
public sealed class AmazonBedrockKey : TokenPattern
{
    private const string Random = "bqJYhDi3umR5a//3xQezEzOWHKu1xL0D/mKXCx++bvyoL2oqHymQvH+NbtZuYPA8C1kjfB2qSRI61bOhUUZBmvDi0V6eqE6LT3NSK/6n3elzpY";

    /// <inheritdoc/>
    public override string Name => "Amazon Bedrock key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ABSKQmVkcm9ja0FQSUtleS"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ABSKQmVkcm9ja0FQSUtleS", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ABSKQmVkcm9ja0FQSUtleS", "ogV7lrbfN2S+jJmi"), "ABSKQmVkcm9ja0FQSUtleSyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,250}={0,2}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
