namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Weights &amp; Biases.</summary>
public sealed class WandbKey : NamedTokenPattern
{
    private const string Random = "e3f8aff2a0834b6ba094157fb6a803507e5ae435";

    /// <inheritdoc/>
    public override string Name => "Weights & Biases key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["wandb", "Wandb", "WANDB"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("WANDB_API_KEY=", Random), Join("var wandbApiKey = \"", Random, "\";"), Join("string WandbApiKey { get; set; } = \"", Random, "\";")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("WANDB_API_KEY=", Random, "q7"), "WANDB_API_KEY=your-key-here", Join("WANDB_REGION=", Random), Join("WANDB_API_KEY=", new('0', 40))];

    /// <inheritdoc/>
    protected override string Setting => "wandb api key";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{40}";
}
