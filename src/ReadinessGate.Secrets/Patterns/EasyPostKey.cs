namespace ReadinessGate.Secrets.Patterns;

/// <summary>A live API key of EasyPost.</summary>
public sealed class EasyPostKey : TokenPattern
{
    private const string Random = "0pNvQC1BlHM48URUWKZZR3DdVBpchpE1rtF4oQAPVavOLeukcugrEF";

    /// <inheritdoc/>
    public override string Name => "EasyPost key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["EZAK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("EZAK", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("EZAK", Random, "q7"), "EZAKyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "EZAK" + Mixed + "[A-Za-z0-9]{54}";
}
