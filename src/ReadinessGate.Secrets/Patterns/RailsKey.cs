namespace ReadinessGate.Secrets.Patterns;

/// <summary>The key that decrypts the credentials of a Rails application.</summary>
public sealed class RailsKey : NamedTokenPattern
{
    private const string Random = "4257a5efe5613e499704a2e5f82d6e03";

    /// <inheritdoc/>
    public override string Name => "Rails master key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["RAILS_MASTER", "rails_master"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("RAILS_MASTER_KEY=", Random), Join("rails_master_key: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("RAILS_MASTER_KEY=", Random, "q7"), "RAILS_MASTER_KEY=your-key-here", Join("RAILS_REGION=", Random), Join("RAILS_MASTER_KEY=", new('0', 32))];

    /// <inheritdoc/>
    protected override string Setting => "rails master key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
