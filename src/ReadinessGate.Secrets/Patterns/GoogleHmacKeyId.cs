namespace ReadinessGate.Secrets.Patterns;

/// <summary>The access id of an HMAC key of a service account for Google Cloud Storage.</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class GoogleHmacKeyId : TokenPattern
{
    private const string Random = "TOW05V2E70W4798H2BTKTO20O0YRQ6VP2RIXXD7N30OXPPR79Q3NAY5";

    /// <inheritdoc/>
    public override string Name => "Google Cloud Storage HMAC key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["GOOG1E"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("GOOG1E", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("GOOG1E", Random, "q7"), "GOOG1Eyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "GOOG1E" + Blended + "[A-Z0-9]{55}";
}
