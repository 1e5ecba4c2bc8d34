namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Raygun.</summary>
public sealed class RaygunKey : NamedTokenPattern
{
    private const string Random = "pGeeH4M0VjNF6gQ9Su6Y+3";

    /// <inheritdoc/>
    public override string Name => "Raygun key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["raygun", "Raygun", "RAYGUN"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("RAYGUN_API_KEY=", Random, "=="), Join("\"RaygunApiKey\": \"", Random, "==", "\""), Join("- name: RAYGUN_API_KEY\n  value: ", Random, "==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("RAYGUN_API_KEY=", Random, "==", "q7"),
        "RAYGUN_API_KEY=your-key-here",
        Join("RAYGUN_REGION=", Random, "=="),
        Join("RAYGUN_API_KEY=", new('0', 22)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "(?:raygun api ?key)";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9+/]{22}(?:==)?";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
