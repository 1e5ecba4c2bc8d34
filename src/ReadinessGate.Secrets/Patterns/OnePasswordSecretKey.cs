namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret key of a 1Password account.</summary>
public sealed class OnePasswordSecretKey : TokenPattern
{
    private const string Random = "UE9U3X";

    /// <inheritdoc/>
    public override string Name => "1Password secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["A3-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("A3-", "GVEIE0", "-", Random, "-", "93A64", "-", "8FLX4", "-", "RUQHZ", "-", "JM2WP")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["A3-your-key", Join("A3-", "U9FJEX", "-", Random)];

    /// <inheritdoc/>
    protected override string Shape => "A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
