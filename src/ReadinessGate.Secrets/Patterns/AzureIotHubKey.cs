namespace ReadinessGate.Secrets.Patterns;

/// <summary>A shared access key of Azure IoT Hub, a device or the provisioning service.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureIotHubKey : TokenPattern
{
    private const string Random = "iX+B+eCI9JhjvvBY4QonARWY0Qejd/r6a";

    /// <inheritdoc/>
    public override string Name => "Azure IoT Hub key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AIoT"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "AIoT", "BMpZrU=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "AIoT", "B595AU="), Join(Random, "AIoq", "{BMnwL}U=")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{4}[AEIMQUYcgkosw048]=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 33;
}
