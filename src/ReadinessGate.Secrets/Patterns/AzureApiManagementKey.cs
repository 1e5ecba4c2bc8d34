namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of the management API of Azure API Management.</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureApiManagementKey : TokenPattern
{
    private const string Random = "l86FVVBJY9nKiX3bG7PKXVsyEpkdN2D/W8wsUuUjY7roo+RPtfjzRLz+W539rla36npZM2IequYW";

    /// <inheritdoc/>
    public override string Name => "Azure API Management key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["APIM"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "APIM", "oavSwQ==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "APIM", "4a529Q=="), Join(Random, "APIq", "{JeitC}Q==")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;
}
