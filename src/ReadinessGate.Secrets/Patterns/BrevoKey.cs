namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Brevo (Sendinblue).</summary>
public sealed class BrevoKey : TokenPattern
{
    private const string Random = "fb3d4c2106da1b66fd2298e80a94cc570b61536f67e764b7f7b8c6ed7c9be051";

    /// <inheritdoc/>
    public override string Name => "Brevo key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xkeysib-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xkeysib-", Random, "-", "2P9bbugFNAVjSEEr")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("xkeysib-", Random, "q7", "-", "Hf4KEmX6QeTOLaSW"), "xkeysib-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
