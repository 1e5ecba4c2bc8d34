namespace ReadinessGate.Secrets.Patterns;

/// <summary>A secret API key of a Supabase project.</summary>
public sealed class SupabaseSecretKey : TokenPattern
{
    private const string Random = "ELUaE9CBzu6eMj-m7yO4eJ--5xZm50c";

    /// <inheritdoc/>
    public override string Name => "Supabase secret key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sb_secret_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sb_secret_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sb_secret_", Random, "q7"), "sb_secret_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sb_secret_" + Mixed + "[A-Za-z0-9_-]{31}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
