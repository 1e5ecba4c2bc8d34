namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live access token of Mercado Pago.</summary>
public sealed class MercadoPagoToken : TokenPattern
{
    private const string Random = "6f13055854246867335f82506e205ec8";

    /// <inheritdoc/>
    public override string Name => "Mercado Pago token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["APP_USR-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("APP_USR-", "2713722430404530", "-082615-", Random, "-", "565994538")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("APP_USR-", "7280714923773676", "-082615-", Random, "q7", "-", "955594433"), "APP_USR-2751002303346384-082615-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "APP_USR-[0-9]{12,17}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,11}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
