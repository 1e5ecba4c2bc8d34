namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live secret key of Flutterwave.</summary>
public sealed class FlutterwaveKey : TokenPattern
{
    private const string Random = "184316e6b58e4b92c4b443750ae71a40";

    /// <inheritdoc/>
    public override string Name => "Flutterwave key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["FLWSECK-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("FLWSECK-", Random, "-X")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("FLWSECK-", Random, "q7", "-X"), "FLWSECK-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "FLWSECK-[0-9a-z]{32}-(?:[0-9a-z]{11,13}vt-)?X";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
