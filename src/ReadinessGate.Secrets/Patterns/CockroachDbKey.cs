namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret key of a CockroachDB Cloud service account.</summary>
public sealed class CockroachDbKey : TokenPattern
{
    private const string Random = "030AMCs4v2yyaxkoRLhE9dxP6au3XH79WYCR8XVg";

    /// <inheritdoc/>
    public override string Name => "CockroachDB Cloud key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["CCDB1_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("CCDB1_", "wwYsPklTGDuqYb8DoF1ltu", "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("CCDB1_", "YOgkh6Jq2HxYZ0CO9wGp88", "_", Random, "q7"), "CCDB1_elAkAzUp4mtAryEA4A85s6_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "CCDB1_[A-Za-z0-9]{22}_" + Mixed + "[A-Za-z0-9]{40}";
}
