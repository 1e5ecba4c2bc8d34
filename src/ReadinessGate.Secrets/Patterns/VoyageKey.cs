namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Voyage AI.</summary>
public sealed class VoyageKey : TokenPattern
{
    private const string Random = "ASz15unNkIJtLhtJTBTq3h7mk2ZWtVFtinbKGQZuroj";

    /// <inheritdoc/>
    public override string Name => "Voyage AI key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pa-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pa-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pa-", Random, "q7"), "pa-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pa-" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+_-";
}
