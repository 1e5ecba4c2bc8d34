namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Ably.</summary>
public sealed class AblyKey : NamedTokenPattern
{
    private const string Random = "a0BhQOXQTpMiDF11CdtgVeO0lgORzLnoRdlpsceJ7HS";

    /// <inheritdoc/>
    public override string Name => "Ably key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ably_", "Ably", "ablyA", "ABLY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("ABLY_API_KEY=", "MYSRer", ".", "8GAA4Z", ":", Random), Join("\"AblyApiKey\": \"", "988PmQ", ".", "q5KVP9", ":", Random, "\"")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("ABLY_API_KEY=", "XanxnE", ".", "uQVqWn", ":", Random, "q7"),
        "ABLY_API_KEY=your-key-here",
        Join("ABLY_REGION=", "UjAccR", ".", "3woKao", ":", Random),
    ];

    /// <inheritdoc/>
    protected override string Setting => "ably (?:api )?key";

    /// <inheritdoc/>
    protected override string Value => @"[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:" + Mixed + "[A-Za-z0-9_-]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
