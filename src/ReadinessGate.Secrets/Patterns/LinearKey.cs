namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Linear.</summary>
public sealed class LinearKey : TokenPattern
{
    private const string Random = "2xKfzHL2QSwhcjmvVyOxMHj5PWITqATxRNX1s4NB";

    /// <inheritdoc/>
    public override string Name => "Linear key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["lin_api_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("lin_api_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("lin_api_", Random, "q7"), "lin_api_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "lin_api_" + Mixed + "[A-Za-z0-9]{40}";
}
