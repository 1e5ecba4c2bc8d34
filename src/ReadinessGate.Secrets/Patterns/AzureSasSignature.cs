namespace ReadinessGate.Secrets.Patterns;

/// <summary>The signature of a shared access signature: whoever holds the address may do what it grants.</summary>
public sealed class AzureSasSignature : TokenPattern
{
    private const string Random = "6w0DulQU7Fbu9rShZkz6bag4QYJcCB4soN0fW4r0DnN";

    /// <inheritdoc/>
    public override string Name => "Azure SAS signature";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["&sig=", "?sig="];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://shop.blob.core.windows.net/a?sv=2024-11-04&se=2030-01-01&sig=", Random, "%3D")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        ["?sv=2024-11-04&sig=<signature>", Join("&sig=", Random, "&sp=r"), Join("&sig=", "Y1sgLcQKfoPvVkrNjtsp", "%3D")];

    /// <inheritdoc/>
    protected override string Shape => "[?&]sig=(?<secret>" + Mixed + "[A-Za-z0-9%+/]{43,70}(?:%3[Dd]|=))";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9%+/=";

    /// <inheritdoc/>
    protected override string Before => "";
}
