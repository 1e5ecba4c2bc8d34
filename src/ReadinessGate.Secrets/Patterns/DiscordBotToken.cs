namespace ReadinessGate.Secrets.Patterns;

/// <summary>The token of a Discord bot.</summary>
public sealed class DiscordBotToken : NamedTokenPattern
{
    private const string Random = "Z26EOf7zIsVtKFrgdTqA6u77hgEj54Sa3zQAnz";

    /// <inheritdoc/>
    public override string Name => "Discord bot token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["discord", "Discord", "DISCORD", "TokenType.Bot"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("DISCORD_TOKEN=", "MTk", "VZ1Ga6vQOitE7uc5JeXJSXK", ".", "r30co3", ".", Random),
        Join("\"DiscordToken\": \"", "MTk", "1XIl4yC6sd0eWRjaIgEojgR", ".", "i6tkvl", ".", Random, "\""),
        Join("var discordToken = \"", "MTk", "2oYb0c1UTzjbkpi72a6CCRx", ".", "83YV3w", ".", Random, "\";"),
        Join("LoginAsync(TokenType.Bot, \"", "MTk", "Ri1sDIDhQY8GiIuLyNHYGda", ".", "HjFcXE", ".", Random, "\")"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("DISCORD_TOKEN=", "MTk", "AWQ48SygtjVya3rwbrU2L0I", ".", "92xtge", ".", Random, "q7"),
        "DISCORD_TOKEN=your-token-here",
        Join("DISCORD_REGION=", "MTk", "nvH8W4JWJd8ETosHiGTGeFy", ".", "viT8wI", ".", Random),
    ];

    /// <inheritdoc/>
    protected override string Setting => @"(?:discord (?:bot )?token|TokenType\.Bot)";

    /// <inheritdoc/>
    protected override string Value => @"[MNO][A-Za-z0-9]{23,27}\.[A-Za-z0-9_-]{6}\." + Mixed + "[A-Za-z0-9_-]{27,38}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
