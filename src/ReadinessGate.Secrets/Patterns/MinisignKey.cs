namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret key of minisign.</summary>
/// <remarks>The keyword is the header of such keys in base 64: their three algorithms.</remarks>
public sealed class MinisignKey : TokenPattern
{
    private const string Random = "PnmQEUtw75DUcYrMrG93iB2PZ1QZWG9zwVHoBJr0UNkhmy41/SJvZdHw6RDPNqMdkNm7BuCYvRwv79qRf47uxkjCfsE832sOZ6j7IbT/M0aURbuyNbFGKuzT3KJWvLGsa2XgrT/PaBNTWWei3XBzmPiXPsxbwN/411rLzvLHknfBtYuZ3iZRNa2gTQ9MiEVzrb/kkfyXlV3";

    /// <inheritdoc/>
    public override string Name => "minisign secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["RWRTY0Iy"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("RWRTY0Iy", Random, "=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("RWRTY0Iy", "srqW47vW1ObngHxs"), "RWRTY0Iyyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "(?<secret>RWRTY0Iy[A-Za-z0-9+/]{40})[A-Za-z0-9+/]{163}=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
