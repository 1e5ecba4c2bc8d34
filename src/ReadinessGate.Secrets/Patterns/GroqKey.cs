namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Groq.</summary>
public sealed class GroqKey : TokenPattern
{
    private const string Random = "NFghG3QQz46kC0Hdk4FfUO8w0pMQL5sxSfa6izLoT9Gm7bpGmiCo";

    /// <inheritdoc/>
    public override string Name => "Groq key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["gsk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("gsk_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("gsk_", Random, "q7"), "gsk_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "gsk_" + Mixed + "[A-Za-z0-9]{52}";
}
