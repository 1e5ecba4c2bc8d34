namespace ReadinessGate.Secrets.Patterns;

/// <summary>A deploy token of Clojars.</summary>
public sealed class ClojarsToken : TokenPattern
{
    private const string Random = "txr1wsa7g907ia2xjvlk9s1o1yef1imskdbdh47i0ua16gv7jsvgj2pkq0ni";

    /// <inheritdoc/>
    public override string Name => "Clojars token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["CLOJARS_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("CLOJARS_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("CLOJARS_", Random, "q7"), "CLOJARS_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "CLOJARS_" + Blended + "[a-z0-9]{60}";
}
