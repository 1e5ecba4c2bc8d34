namespace ReadinessGate.Secrets.Patterns;

/// <summary>The id of an AWS access key, long-lived (AKIA) or temporary (ASIA).</summary>
/// <remarks>The id alone opens nothing, but it names the account, and its secret half is rarely far.</remarks>
public sealed class AwsAccessKeyId : TokenPattern
{
    /// <inheritdoc/>
    public override string Name => "AWS access key id";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AKIA", "ASIA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AKIA", "Q3ZT7LMXW2PVBK5N"), Join("id: ASIA", "Y6RJ4HCD2XQMWT7F")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("AKIA", "IOSFODNN7EXAMPLE"), Join("AKIA", "Q3ZT7LMXW2PVBK"), Join("AKIA", "q3zt7lmxw2pvbk5n"), "ASIANPACIFICREGION01"];

    /// <inheritdoc/>
    protected override string Shape => "A[KS]IA(?=[A-Z]*[2-7])[A-Z2-7]{16}";
}
