namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret key of a live Clerk instance.</summary>
/// <remarks>Stripe shares the prefix; its keys are shorter or longer.</remarks>
public sealed class ClerkKey : TokenPattern
{
    private const string Random = "EI1gS2ehZwxPh6UqyJ5Nm7GRIC6QdIrIsSDPrjFz39";

    /// <inheritdoc/>
    public override string Name => "Clerk secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk_live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk_live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk_live_", "wWbrEoFrpCjo4G"), "sk_live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk_live_(?![0-9a-f]{40}(?![A-Za-z0-9]))" + Mixed + "[A-Za-z0-9]{40,50}";
}
