namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret key of the Nostr protocol.</summary>
public sealed class NostrSecretKey : TokenPattern
{
    private const string Random = "768retthtaysveqequ24tyy5r3rfapyeal8dcxlew4qru0jhn5jnmmwxtv";

    /// <inheritdoc/>
    public override string Name => "Nostr secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["nsec1"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("nsec1", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("nsec1", Random, "q7"), "nsec1your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}";
}
