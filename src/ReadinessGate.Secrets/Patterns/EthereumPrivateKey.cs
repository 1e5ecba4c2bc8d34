namespace ReadinessGate.Secrets.Patterns;

/// <summary>The private key of an Ethereum account.</summary>
public sealed class EthereumPrivateKey : NamedTokenPattern
{
    private const string Random = "246d400df033ff8a69d632343ad16f7e5bccb180ab76a1c0340dc05542035621";

    /// <inheritdoc/>
    public override string Name => "Ethereum private key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ethereum", "Ethereum", "ETHEREUM", "ETH_PRIVATE", "eth_private", "wallet", "Wallet", "WALLET", "DEPLOYER_", "deployerP"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("ETHEREUM_PRIVATE_KEY=", "0x", Random),
        Join("ethereum_private_key: ", "0x", Random),
        Join("Set(\"ETHEREUM_PRIVATE_KEY\", \"", "0x", Random, "\")"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("ETHEREUM_PRIVATE_KEY=", "0x", Random, "q7"), "ETHEREUM_PRIVATE_KEY=your-key-here", Join("ETHEREUM_REGION=", "0x", Random)];

    /// <inheritdoc/>
    protected override string Setting => "(?:ethereum|eth|wallet|deployer) private key";

    /// <inheritdoc/>
    protected override string Value => "(?:0x)?[0-9a-fA-F]{64}";
}
