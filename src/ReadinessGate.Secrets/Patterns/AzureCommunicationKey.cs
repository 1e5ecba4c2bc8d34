namespace ReadinessGate.Secrets.Patterns;

/// <summary>The key in a connection string of Azure Communication Services.</summary>
public sealed class AzureCommunicationKey : TokenPattern
{
    private const string Random = "NxYfS4VKcUByRVg7HM/HQtqWFVSXJHyCYrYoEE4ZUEkWuS7VVAdRMunv6oeYizD1j8A172e/tNjMlpOXe16R2j";

    /// <inheritdoc/>
    public override string Name => "Azure Communication Services key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [".communication.azure.com/;"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("endpoint=https://mail.communication.azure.com/;accesskey=", Random, "==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [".communication.azure.com/;accesskey=<key>", Join(".communication.azure.com/;accesskey=", Random, ";")];

    /// <inheritdoc/>
    protected override string Shape => @"\.communication\.azure\.com/;access[kK]ey=(?<secret>[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override string Before => "";
}
