namespace ReadinessGate.Secrets.Patterns;

/// <summary>An extended private key of a Bitcoin wallet (BIP 32).</summary>
public sealed class ExtendedPrivateKey : TokenPattern
{
    private const string Random = "wQUwBk5SCicmurDMEfLQ8BmQEMHcfSm2HXHA6wfGxs3F2e1eGzo6uBGEETRqR9K63cdP9UiCWkSTMvz1mJhdyWs2YMr1seK8tfpXVHwdk2z";

    /// <inheritdoc/>
    public override string Name => "extended private key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xprv"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xprv", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("xprv", Random, "q7"), "xprvyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "xprv" + Mixed + "[1-9A-HJ-NP-Za-km-z]{107}";
}
