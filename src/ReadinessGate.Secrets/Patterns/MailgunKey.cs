namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Mailgun.</summary>
public sealed class MailgunKey : TokenPattern
{
    private const string Random = "66f6e657d8f075570cd2baefc8cf5e55";

    /// <inheritdoc/>
    public override string Name => "Mailgun key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["key-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("key-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("key-", Random, "q7"), "key-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "key-[0-9a-f]{32}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
