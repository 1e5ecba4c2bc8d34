namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of ElevenLabs.</summary>
public sealed class ElevenLabsKey : TokenPattern
{
    private const string Random = "e2591b4c40664358988dd7fb3f39079d526785a88ad84b7e";

    /// <inheritdoc/>
    public override string Name => "ElevenLabs key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sk_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sk_", Random, "q7"), "sk_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "sk_[0-9a-f]{48}";
}
