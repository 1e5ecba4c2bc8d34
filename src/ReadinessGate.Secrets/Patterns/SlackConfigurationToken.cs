namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of Slack that changes the configuration of apps, or refreshes such a token.</summary>
public sealed class SlackConfigurationToken : TokenPattern
{
    private const string Random = "RSvxmsU00rSPyXdhygKulq3Rqp9jJsLGVMwabA760vBC04JFyqUQYz3SqIP3U5fGL16LFo15zOduWiW2NgyXFdsxEYOOhA3MWe0ysCFe9HPCsGZ03MjY4VqmKIyhGQn1O6C7fGGO2sbxJeSAPiqvXPm7isAF8hd4N4cl";

    /// <inheritdoc/>
    public override string Name => "Slack configuration token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xoxe"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("xoxe.xoxp-", "1-", Random),
        Join("xoxe-", "1-", "WDoUO8BZQtK20eh9USP54Qu1czrqYgXanOCrBxXtDAxuWrwmh6WGNvoOcBh4OX89sAayWnq3Nl3XMZB1tUWGeAkCkKPrrT8qUoweUheqYmLGb9GSI1p3kYLCjY5C6FMVRorYuLjgrk9jERUenTY"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("xoxe.xoxp-1-", "GOKR6mkIF9GFTxkBTSaHc9BRXVwBIpR2VKEJYX2T"), "xoxe-your-token"];

    /// <inheritdoc/>
    protected override string Shape => @"xoxe(?:\.xox[bp])?-[0-9]-" + Mixed + "[A-Za-z0-9]{130,200}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
