namespace ReadinessGate.Secrets.Patterns;

/// <summary>An application token of DataStax Astra.</summary>
public sealed class AstraToken : TokenPattern
{
    private const string Random = "01d38c1531b247205d1c81477456cf0b77f0b50b51ebf97584fb72ce88d4ff79";

    /// <inheritdoc/>
    public override string Name => "DataStax Astra token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AstraCS:"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AstraCS:", "VWWODezwcoIxhVVlZrpwRxSO", ":", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("AstraCS:", "AUoBnbxMFHAUjscRqldWoKPv", ":", Random, "q7"), "AstraCS:UfOrlHYrhuVOIkctxMtSDOeJ:your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "AstraCS:[A-Za-z]{24}:[0-9a-f]{64}";
}
