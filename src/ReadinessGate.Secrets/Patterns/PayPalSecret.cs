namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of a PayPal application.</summary>
public sealed class PayPalSecret : NamedTokenPattern
{
    private const string Random = "1e1UWKFYL0NB-lg61kOtuIACFxkW5KMMQVbsjiQ-ZwYAJPUD3ob8vBcEidBYFcJlZJgN3wQz47M1J-k";

    /// <inheritdoc/>
    public override string Name => "PayPal client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["paypal", "Paypal", "PayPal", "payPal", "PAYPAL"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("PAYPAL_CLIENT_SECRET=", "E", Random),
        Join("var paypalClientSecret = \"", "E", Random, "\";"),
        Join("string PaypalClientSecret { get; set; } = \"", "E", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("PAYPAL_CLIENT_SECRET=", "E", Random, "q7"), "PAYPAL_CLIENT_SECRET=your-secret-here", Join("PAYPAL_REGION=", "E", Random)];

    /// <inheritdoc/>
    protected override string Setting => "paypal (?:client )?secret";

    /// <inheritdoc/>
    protected override string Value => "E[A-Za-z0-9_-]{79}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
