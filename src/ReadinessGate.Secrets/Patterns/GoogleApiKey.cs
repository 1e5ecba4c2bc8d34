namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of Google Cloud, Maps, Firebase or Gemini.</summary>
public sealed class GoogleApiKey : TokenPattern
{
    private const string Random = "SyB7Kq3mXw9LpR2sJd6Hf1Gc4Vbn-T5Ze8Y";

    /// <inheritdoc/>
    public override string Name => "Google API key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AIza"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("AIza", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("AIza", Random, "tail"), "AIzaYourKey"];

    /// <inheritdoc/>
    protected override string Shape => "AIza[A-Za-z0-9_-]{35}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
