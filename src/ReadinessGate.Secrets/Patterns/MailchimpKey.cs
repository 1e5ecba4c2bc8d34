namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Mailchimp; it ends with the data center.</summary>
public sealed class MailchimpKey : TokenPattern
{
    private const string Random = "493290bd6e492760748f83e15d0aae89";

    /// <inheritdoc/>
    public override string Name => "Mailchimp key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "-us14")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "-us14"), Join(Random, "-usa"), "en-us1"];

    /// <inheritdoc/>
    protected override string Shape => "[0-9a-f]{32}-us[0-9]{1,2}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 32;
}
