namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret key of the encryption tool age.</summary>
public sealed class AgeSecretKey : TokenPattern
{
    private const string Random = "C4SXFR755V4JGCCNV2SP4785S896E9NH5S7TPR65Y6RYSTNF9ZPCEGEHNE";

    /// <inheritdoc/>
    public override string Name => "age secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AGE-SECRET-KEY-1"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AGE-SECRET-KEY-1", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("AGE-SECRET-KEY-1", Random, "q7"), "AGE-SECRET-KEY-1your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}";
}
