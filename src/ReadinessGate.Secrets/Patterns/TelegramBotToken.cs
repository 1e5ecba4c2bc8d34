namespace ReadinessGate.Secrets.Patterns;

/// <summary>The token of a Telegram bot.</summary>
public sealed class TelegramBotToken : TokenPattern
{
    private const string Random = "2kl46toMgL7tjiMGfQnp94BndakYCMcRD";

    /// <inheritdoc/>
    public override string Name => "Telegram bot token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [":AA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("2776282421", ":AA", Random), Join("https://api.telegram.org/bot2776282421", ":AA", Random, "/getMe")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("3592566698", ":AA", Random, "q7"), Join(":AA", Random), Join("robot2776282421", ":AA", Random)];

    /// <inheritdoc/>
    protected override string Shape => ":(?<secret>AA" + Mixed + "[A-Za-z0-9_-]{33})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    /// <inheritdoc/>
    protected override string Before => "(?<=(?<![A-Za-z0-9_])(?:bot)?[0-9]{8,10})";
}
