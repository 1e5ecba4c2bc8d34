namespace ReadinessGate.Secrets.Patterns;

/// <summary>The service_role key of a Supabase project, which passes every rule of the database; the anon key is public.</summary>
public sealed class SupabaseServiceRoleKey : TokenPattern
{
    private const string Random = "EDDTZNgIC-1gT6ecLuXHLRPPqslp3BrqOONnlcQLtjc";

    /// <inheritdoc/>
    public override string Name => "Supabase service role key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [".eyJpc3MiOiJzdXBhYmFzZSIs"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJpc3MiOiJzdXBhYmFzZSIs", "InJlZiI6InFrenZ3bXh0cnlicGxobmRnZnNjIiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImlhdCI6MTcyNDg1OTYwMCwiZXhwIjoyMDQwNDM1NjAwfQ", ".", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJpc3MiOiJzdXBhYmFzZSIs", "InJlZiI6InFrenZ3bXh0cnlicGxobmRnZnNjIiwicm9sZSI6ImFub24iLCJpYXQiOjE3MjQ4NTk2MDAsImV4cCI6MjA0MDQzNTYwMH0", ".", Random),
        ".eyJpc3MiOiJzdXBhYmFzZSIs",
    ];

    /// <inheritdoc/>
    protected override string Shape => @"\.(?<secret>eyJpc3MiOiJzdXBhYmFzZSIs[A-Za-z0-9_-]{36}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSI[A-Za-z0-9_-]{20,160}\.[A-Za-z0-9_-]{43})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    /// <inheritdoc/>
    protected override string Before => "(?<=[A-Za-z0-9_-])";
}
