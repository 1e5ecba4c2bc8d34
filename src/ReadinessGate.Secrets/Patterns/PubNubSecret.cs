namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret key of a PubNub keyset.</summary>
public sealed class PubNubSecret : TokenPattern
{
    private const string Random = "EN70bcAE9M4bH8bo0YAI9bNxRdGGayx7rGa0iHCQa2d3uWdk";

    /// <inheritdoc/>
    public override string Name => "PubNub secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sec-c-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sec-c-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sec-c-", Random, "q7"), "sec-c-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sec-c-(?:" + Uuid + "|" + Mixed + "[A-Za-z0-9]{48})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
