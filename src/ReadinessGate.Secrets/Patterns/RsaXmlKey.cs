namespace ReadinessGate.Secrets.Patterns;

/// <summary>An RSA private key as .NET writes it to XML.</summary>
public sealed class RsaXmlKey : TokenPattern
{
    private const string Random = "GFfv8UPgs8iXPsosGt8i2frlUOgZGI9YV+wiU33vYXrjlfTFIiBARx2d4G8x/3RQb4cJNFTEYn9i4qKaOHEXDxL8drTQFj8kbMTV34J0VkFtBoK9pmc6Btva";

    /// <inheritdoc/>
    public override string Name => "RSA private key in XML";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["<InverseQ>"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("<InverseQ>", "WnOvgRQk55Y21cGX7tlR8Ayery68t22saOd8XYlmm/+Tabh59JMXEjB0JuUQ25IQpowqjd7A1anF545L+9wQaK", "==</InverseQ><D>", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["<InverseQ></InverseQ><D></D>", "<InverseQ>...</InverseQ><D>...</D>"];

    /// <inheritdoc/>
    protected override string Shape => @"<InverseQ>[A-Za-z0-9+/=\s]{44,360}</InverseQ>\s{0,80}<D>(?<secret>[A-Za-z0-9+/]{80})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "<";
}
