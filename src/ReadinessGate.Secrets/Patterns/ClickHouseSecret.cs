namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret of an API key of ClickHouse Cloud.</summary>
public sealed class ClickHouseSecret : TokenPattern
{
    private const string Random = "DyW5xLf77mPJqhZVqMsRaodMKlbA4DlNPTfHFD";

    /// <inheritdoc/>
    public override string Name => "ClickHouse Cloud secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["4b1d"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("4b1d", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("4b1d", Random, "q7"), Join("4b1d", "d9bf4817ee41ffa5778beca331a5b7730125fd")];

    /// <inheritdoc/>
    protected override string Shape => "4b1d" + Mixed + "[A-Za-z0-9]{38}";
}
