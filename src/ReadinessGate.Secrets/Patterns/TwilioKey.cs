namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of an API key of Twilio.</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class TwilioKey : TokenPattern
{
    private const string Random = "df4ca47f4e88df2203dbc3cfb3b17de";

    /// <inheritdoc/>
    public override string Name => "Twilio API key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["SK0", "SK1", "SK2", "SK3", "SK4", "SK5", "SK6", "SK7", "SK8", "SK9", "SKa", "SKb", "SKc", "SKd", "SKe", "SKf"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("SK7", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("SK7", Random, "q7"), "SK7your-key"];

    /// <inheritdoc/>
    protected override string Shape => "SK[0-9a-f]{32}";
}
