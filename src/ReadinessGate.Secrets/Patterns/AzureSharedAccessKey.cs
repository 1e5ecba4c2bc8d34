namespace ReadinessGate.Secrets.Patterns;

/// <summary>The key in a connection string of Service Bus, Event Hubs, Relay, Notification Hubs or IoT Hub.</summary>
public sealed class AzureSharedAccessKey : TokenPattern
{
    private const string Random = "OF/i8ip6M/bLkSP1cgA2atz8RQBdeH3YKPMzTpSaZRY";

    /// <inheritdoc/>
    public override string Name => "Azure shared access key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["SharedAccessKey="];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("SharedAccessKeyName=send;SharedAccessKey=", Random, "=;EntityPath=orders")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("SharedAccessKey=", Random, ";"), "SharedAccessKey=<key>", "SharedAccessKey=${KEY}", "SharedAccessKey=SAS_KEY_VALUE"];

    /// <inheritdoc/>
    protected override string Shape => "SharedAccessKey=(?!SAS_KEY_VALUE)(?<secret>[A-Za-z0-9+/]{43}=)";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
