namespace ReadinessGate.Secrets.Patterns;

/// <summary>The address of a Cloudinary account with its API secret.</summary>
public sealed class CloudinarySecret : TokenPattern
{
    private const string Random = "sUkK6euKW8G8ZttwXpan8PE2ltB";

    /// <inheritdoc/>
    public override string Name => "Cloudinary address";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["cloudinary://"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("cloudinary://", "907161087098970", ":", Random, "@shop")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        ["cloudinary://<key>:<secret>@shop", Join("cloudinary://", "565038274172416", ":", Random, "q7@shop")];

    /// <inheritdoc/>
    protected override string Shape => "cloudinary://[0-9]{12,17}:(?<secret>[A-Za-z0-9_-]{27})(?=@)";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
