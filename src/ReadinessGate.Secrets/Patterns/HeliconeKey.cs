namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Helicone.</summary>
public sealed class HeliconeKey : TokenPattern
{
    private const string Random = "gbqrsfr";

    /// <inheritdoc/>
    public override string Name => "Helicone key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk-helicone-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk-helicone-", "a7k3x9q-", "dvl75cg", "-", "qvyebx5", "-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("sk-helicone-", "a7k3x9q-", "dyhcwyj", "-", "3kzmwes", "-", Random, "q7"), "sk-helicone-a7k3x9q-pb6xcwi-286a6n2-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk-helicone-(?:[a-z]{2}-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
