namespace ReadinessGate.Secrets.Patterns;

/// <summary>A batch token of HashiCorp Vault.</summary>
public sealed class VaultBatchToken : TokenPattern
{
    private const string Random = "tnyyoV4lm-yKuHgZpKjmBvq9i1jHBBzdiXaGDPIhRkbPfdwktZka9eqWQQq74lgXV8LYqUkctbw0XT7hcrAlXehCeoCOrUCJBWppcXK28trlreOczCUZLzYgjTHk4F9b3lyg5FQMjTOeXg1BM2FDN1";

    /// <inheritdoc/>
    public override string Name => "Vault batch token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["hvb."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("hvb.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("hvb.", "k9VFklt51UJ3U6mX"), "hvb.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"hvb\." + Mixed + "[A-Za-z0-9_-]{130,300}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
