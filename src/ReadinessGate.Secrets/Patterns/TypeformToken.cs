namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Typeform.</summary>
public sealed class TypeformToken : TokenPattern
{
    private const string Random = "SyrXxNnn546P0nwXsqJtURcAjmkUqaZeFEPcRiXYhWBxc5AdYp5CoPuGkrJ";

    /// <inheritdoc/>
    public override string Name => "Typeform token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["tfp_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("tfp_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("tfp_", Random, "q7"), "tfp_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "tfp_[A-Za-z0-9_.=-]{59}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
