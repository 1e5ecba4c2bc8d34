namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of a service account of MongoDB Atlas.</summary>
public sealed class MongoAtlasSecret : TokenPattern
{
    private const string Random = "OlKEIP5TAAlswX7xYh_8kuo3T_3-gTRPADwlEn-n";

    /// <inheritdoc/>
    public override string Name => "MongoDB Atlas service account secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["mdb_sa_sk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("mdb_sa_sk_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("mdb_sa_sk_", Random, "q7"), "mdb_sa_sk_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "mdb_sa_sk_" + Mixed + "[A-Za-z0-9_-]{40}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
