namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Mailchimp Transactional (Mandrill).</summary>
public sealed class MandrillKey : TokenPattern
{
    private const string Random = "1ZegCczD2jsm1X63zNPxj6";

    /// <inheritdoc/>
    public override string Name => "Mandrill key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["md-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("md-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("md-", Random, "q7"), "md-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "md-" + Mixed + "[A-Za-z0-9_-]{22}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
