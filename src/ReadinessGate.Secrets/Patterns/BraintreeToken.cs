namespace ReadinessGate.Secrets.Patterns;

/// <summary>A production access token of PayPal Braintree.</summary>
public sealed class BraintreeToken : TokenPattern
{
    private const string Random = "dcafe6c71fa49ef85f9d3475dc6d3ca1";

    /// <inheritdoc/>
    public override string Name => "Braintree access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["access_token$production$"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("access_token$production$", "j19rpi3lslo80xpg", "$", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("access_token$production$", "u1askpj8k06fycy3", "$", Random, "q7"), "access_token$production$aivk58pbj8f7oo5x$your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}";
}
