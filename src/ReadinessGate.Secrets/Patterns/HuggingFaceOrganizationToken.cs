namespace ReadinessGate.Secrets.Patterns;

/// <summary>An organization token of Hugging Face.</summary>
public sealed class HuggingFaceOrganizationToken : TokenPattern
{
    private const string Random = "L0c8YquSbMD9GOcq4eSJxxWLW2cATgDfcS";

    /// <inheritdoc/>
    public override string Name => "Hugging Face organization token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["api_org_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("api_org_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("api_org_", Random, "q7"), "api_org_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "api_org_(?=[a-z0-9]{0,33}[A-Z])(?=[A-Z0-9]{0,33}[a-z])[A-Za-z0-9]{34}";
}
