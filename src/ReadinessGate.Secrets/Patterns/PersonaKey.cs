namespace ReadinessGate.Secrets.Patterns;

/// <summary>A production API key of Persona.</summary>
public sealed class PersonaKey : TokenPattern
{
    private const string Random = "f214c1e2-f39a-4665-a079-f69d8151211d";

    /// <inheritdoc/>
    public override string Name => "Persona key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["persona_production_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("persona_production_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("persona_production_", Random, "q7"), "persona_production_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "persona_production_" + Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
