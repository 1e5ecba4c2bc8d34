namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret in a connection string of Azure App Configuration.</summary>
public sealed class AzureAppConfigurationSecret : TokenPattern
{
    private const string Random = "hxQYrplypUiINQJ/KuC/iXC4Jaxpojw1ythAvbhA2SV";

    /// <inheritdoc/>
    public override string Name => "Azure App Configuration secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [".azconfig.io;"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("Endpoint=https://shop.azconfig.io;Id=a1Bc;Secret=", Random, "=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [".azconfig.io;Id=a1Bc;Secret=<secret>", Join(".azconfig.io;Id=a1Bc;Secret=", Random, ";")];

    /// <inheritdoc/>
    protected override string Shape => """\.azconfig\.io;Id=[^;"\s]{4,64};Secret=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84})""";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override string Before => "";
}
