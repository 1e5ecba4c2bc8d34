namespace ReadinessGate.Secrets.Patterns;

/// <summary>Slack's bot, user and app tokens.</summary>
public sealed class SlackToken : TokenPattern
{
    private const string Random = "Kq3mXw7LpR2sJd6Hf9Gc4Vbn";

    /// <inheritdoc/>
    public override string Name => "Slack token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xoxb-", "3141592653-2718281828459-", Random), Join("xoxp-", "3141592653-2718281828-1618033988-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["xoxb-your-token", Join("xoxb-", Random)];

    /// <inheritdoc/>
    protected override string Shape => "xox[baprs]-[0-9]{8,14}-(?:[0-9]{8,14}-){0,2}[A-Za-z0-9]{16,64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
