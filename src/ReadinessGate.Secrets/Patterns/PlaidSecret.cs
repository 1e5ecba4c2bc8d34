namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret of a Plaid client.</summary>
public sealed class PlaidSecret : NamedTokenPattern
{
    private const string Random = "8c649ce30307090de49584cdfb3d40";

    /// <inheritdoc/>
    public override string Name => "Plaid secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["plaid", "Plaid", "PLAID"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("PLAID_SECRET=", Random), Join("\"PlaidSecret\": \"", Random, "\""), Join("plaid_secret: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("PLAID_SECRET=", Random, "q7"), "PLAID_SECRET=your-secret-here", Join("PLAID_REGION=", Random), Join("PLAID_SECRET=", new('0', 30))];

    /// <inheritdoc/>
    protected override string Setting => "plaid (?:client )?secret";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{30}";
}
