namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of an API key of Scaleway.</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class ScalewayAccessKey : TokenPattern
{
    private const string Random = "GNZ7ND86NTZID5S7I";

    /// <inheritdoc/>
    public override string Name => "Scaleway access key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["SCW"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("SCW", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("SCW", Random, "q7"), "SCWCONFIGURATIONFILE"];

    /// <inheritdoc/>
    protected override string Shape => "SCW(?=[A-Z]{0,16}[0-9])[A-Z0-9]{17}";
}
