namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access or refresh token of Zoho.</summary>
public sealed class ZohoToken : TokenPattern
{
    private const string Random = "014c92373e20bacb40c7d3e46bc393dd";

    /// <inheritdoc/>
    public override string Name => "Zoho token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["1000."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("1000.", "233570e40042c8bfc639086915584d9f", ".", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("1000.", "b03d2e01873b507d009f4e0f84df6ff7", ".", Random, "q7"), "1000.0001"];

    /// <inheritdoc/>
    protected override string Shape => @"1000\.[0-9a-f]{32}\.[0-9a-f]{32}";
}
