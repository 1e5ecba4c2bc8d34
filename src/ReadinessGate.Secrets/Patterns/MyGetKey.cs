namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of MyGet.</summary>
public sealed class MyGetKey : NamedTokenPattern
{
    private const string Random = "420a8565-bcfe-4b5f-a786-1c976f1ecce6";

    /// <inheritdoc/>
    public override string Name => "MyGet key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["myget", "Myget", "MyGet", "MYGET"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("MYGET_API_KEY=", Random), Join("\"MygetApiKey\": \"", Random, "\""), Join("- name: MYGET_API_KEY\n  value: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("MYGET_API_KEY=", Random, "q7"), "MYGET_API_KEY=your-key-here", Join("MYGET_REGION=", Random)];

    /// <inheritdoc/>
    protected override string Setting => "myget (?:api |access )?(?:key|token)";

    /// <inheritdoc/>
    protected override string Value => Uuid;

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
