namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API token of MailerSend.</summary>
public sealed class MailerSendToken : TokenPattern
{
    private const string Random = "cf5d0b89315d74745f75691fcdbd86ff927cf1ee423eff8d5ab6daada5b2f6d1";

    /// <inheritdoc/>
    public override string Name => "MailerSend token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["mlsn."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("mlsn.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("mlsn.", Random, "q7"), "mlsn.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"mlsn\.[0-9a-f]{64}";
}
