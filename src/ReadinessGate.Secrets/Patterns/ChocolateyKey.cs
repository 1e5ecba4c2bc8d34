namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key that publishes packages to Chocolatey.</summary>
public sealed class ChocolateyKey : NamedTokenPattern
{
    private const string Random = "b8844c5f-600a-4bc1-a968-e8da3386bd0b";

    /// <inheritdoc/>
    public override string Name => "Chocolatey key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["choco", "Choco", "CHOCO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("CHOCOLATEY_API_KEY=", Random),
        Join("<add key=\"Chocolatey:ApiKey\" value=\"", Random, "\" />"),
        Join("- name: CHOCOLATEY_API_KEY\n  value: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("CHOCOLATEY_API_KEY=", Random, "q7"), "CHOCOLATEY_API_KEY=your-key-here", Join("CHOCOLATEY_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "choco(?:latey)? (?:api )?key";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
