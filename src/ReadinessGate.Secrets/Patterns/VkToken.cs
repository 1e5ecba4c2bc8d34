namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of VK.</summary>
public sealed class VkToken : TokenPattern
{
    private const string Random = "gOgbqrJtdkAxv4-eN8HZOcIqD-BqXkAAUddCUFFy4Df5TcAT-VS2m8_-59y3iozd7el1kulsUANLxg1zWunCGgmsksIcqcJxab83HZ5pLYb4LPOb4-8POlhOaK2t4nBcwa35qEsgKpl2elhSSTGMr7Y1nNI8LxIx4P4HOdJOTToPQngsVluLQEBTuvldvz";

    /// <inheritdoc/>
    public override string Name => "VK token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["vk1.a."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("vk1.a.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("vk1.a.", "Xeoun8R3o241Z2Zp"), "vk1.a.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"(?<secret>vk1\.a\." + Mixed + "[A-Za-z0-9_-]{80})[A-Za-z0-9_-]{0,500}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
