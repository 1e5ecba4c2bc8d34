namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of a live key of Razorpay.</summary>
/// <remarks>The id alone opens nothing, but its secret half is rarely far.</remarks>
public sealed class RazorpayKey : TokenPattern
{
    private const string Random = "B9Uy3M8PSIvuKm";

    /// <inheritdoc/>
    public override string Name => "Razorpay key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["rzp_live_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("rzp_live_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("rzp_live_", Random, "q7"), "rzp_live_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "rzp_live_" + Mixed + "[A-Za-z0-9]{14}";
}
