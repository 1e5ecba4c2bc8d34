namespace ReadinessGate.Secrets.Patterns;

/// <summary>The account key in an Azure Storage or Cosmos DB connection string: 64 bytes in base 64.</summary>
/// <remarks>The keys of the Azurite and Cosmos DB emulators are printed in their manuals and never count.</remarks>
public sealed class AzureStorageKey : TokenPattern
{
    private const string Random = "Zk3vQ9xTm7LbRp2YwH8sNdJf4GcEa1UoXi6WtBMzKqVnCrSlPyDhFgAj5OeIuT0Zk3vQ9xTm7LbRp2YwH8sNdA";

    /// <inheritdoc/>
    public override string Name => "Azure account key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AccountKey="];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AccountName=orders;AccountKey=", Random, "==;EndpointSuffix=core.windows.net")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("AccountKey=", Random, "="), "AccountKey=<key>;", "AccountKey=${STORAGE_KEY}",
        Join("AccountKey=", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u", "SRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="),
    ];

    /// <inheritdoc/>
    protected override string Shape => "AccountKey=(?!Eby8vdM02xNOcqFlqUwJ|C2y6yDjf5/R\\+ob0N8A7C)(?<secret>[A-Za-z0-9/+]{86}==)";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
