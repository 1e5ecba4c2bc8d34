namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret half of an API key of Scaleway.</summary>
public sealed class ScalewaySecretKey : NamedTokenPattern
{
    private const string Random = "80431a3e-bec6-43ed-ab22-94c774cd2ca1";

    /// <inheritdoc/>
    public override string Name => "Scaleway secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["scw", "SCW", "Scw", "scaleway", "Scaleway", "SCALEWAY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("SCW_SECRET_KEY=", Random), Join("\"ScwSecretKey\": \"", Random, "\""), Join("string ScwSecretKey { get; set; } = \"", Random, "\";")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("SCW_SECRET_KEY=", Random, "q7"), "SCW_SECRET_KEY=your-key-here", Join("SCW_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "(?:scw|scaleway) secret key";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
