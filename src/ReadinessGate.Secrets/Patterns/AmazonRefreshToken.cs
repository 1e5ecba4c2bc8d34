namespace ReadinessGate.Secrets.Patterns;

/// <summary>A refresh token of Login with Amazon or the Selling Partner API.</summary>
public sealed class AmazonRefreshToken : TokenPattern
{
    private const string Random = "BBnJaPuEkAjNTzInxDMZFuJTGuZhXi5DzGxojSIAPA_bIVw3F9PtMmG6_0gGkQA-aoFe4ZnISSNYsjsjBeZjbbfVKhO4g8VO5odO0t6WSRfDy_u7XrInpZr1gwMXQ64sWZrn3qQYz2w_pQ-BEzoOQtnZokfQgDTY1u6lLeH0RjRp9YFCzMpx";

    /// <inheritdoc/>
    public override string Name => "Login with Amazon refresh token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["Atzr|"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("Atzr|", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("Atzr|", "UYmX91oTYxN4ZyOX"), "Atzr|your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"(?<secret>Atzr\|" + Mixed + "[A-Za-z0-9_-]{100})[A-Za-z0-9_-]{0,1000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
