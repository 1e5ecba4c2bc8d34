namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Supabase.</summary>
public sealed class SupabaseToken : TokenPattern
{
    private const string Random = "3c1adfa0f6a478984278ade17ba0198ea34abf60";

    /// <inheritdoc/>
    public override string Name => "Supabase token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sbp_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sbp_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sbp_", Random, "q7"), "sbp_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sbp_(?:v0_)?[0-9a-f]{40}";
}
