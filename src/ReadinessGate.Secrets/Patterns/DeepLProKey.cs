namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of DeepL Pro.</summary>
public sealed class DeepLProKey : NamedTokenPattern
{
    private const string Random = "e600a253-e754-4e4b-a1ce-911ca6041a6f";

    /// <inheritdoc/>
    public override string Name => "DeepL Pro key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["deepl", "Deepl", "DeepL", "DEEPL"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("DEEPL_AUTH_KEY=", Random), Join("<add key=\"Deepl:AuthKey\" value=\"", Random, "\" />")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("DEEPL_AUTH_KEY=", Random, "q7"), "DEEPL_AUTH_KEY=your-key-here", Join("DEEPL_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "deepl (?:api |auth )?key";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_:-";
}
