namespace ReadinessGate.Secrets.Patterns;

/// <summary>The key in a connection string of Azure SignalR or Web PubSub.</summary>
public sealed class AzureSignalRKey : TokenPattern
{
    private const string Random = "Gpx+7hbXZldYPlwFV2cSW1P4J4qFEw44S63ZZS8Opro";

    /// <inheritdoc/>
    public override string Name => "Azure SignalR key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [".service.signalr.net;", ".webpubsub.azure.com;"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("Endpoint=https://chat.service.signalr.net;AccessKey=", Random, "=;Version=1.0;"),
        Join("Endpoint=https://chat.webpubsub.azure.com;AccessKey=", Random, "="),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [".service.signalr.net;AccessKey=<key>", Join(".service.signalr.net;AccessKey=", Random, ";")];

    /// <inheritdoc/>
    protected override string Shape => @"\.(?:service\.signalr\.net|webpubsub\.azure\.com);AccessKey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override string Before => "";
}
