namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret key of Checkout.com.</summary>
public sealed class CheckoutKey : TokenPattern
{
    private const string Random = "qcjjaaplasplmwn7gf6jluwwuf";

    /// <inheritdoc/>
    public override string Name => "Checkout.com secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk_", Random, "a")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk_", Random, "q7", "a"), "sk_your_key"];

    /// <inheritdoc/>
    protected override string Shape => "sk_(?:sbox_)?(?=[a-z]{0,26}[2-7])[a-z2-7]{26}[a-z2-7*#$=]";
}
