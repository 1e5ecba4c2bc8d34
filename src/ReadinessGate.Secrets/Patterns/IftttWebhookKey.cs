namespace ReadinessGate.Secrets.Patterns;

/// <summary>The key of the IFTTT webhooks service.</summary>
public sealed class IftttWebhookKey : TokenPattern
{
    private const string Random = "7kzK7nrYQ9nfvpPfuzmKAR";

    /// <inheritdoc/>
    public override string Name => "IFTTT webhook key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["maker.ifttt.com/trigger/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://maker.ifttt.com/trigger/alarm/with/key/", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["https://maker.ifttt.com/trigger/alarm/with/key/<key>", "maker.ifttt.com/trigger/"];

    /// <inheritdoc/>
    protected override string Shape => @"maker\.ifttt\.com/trigger/[^/\s]{1,64}/(?:json/)?with/key/(?<secret>" + Mixed + "[A-Za-z0-9_-]{22,43})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
