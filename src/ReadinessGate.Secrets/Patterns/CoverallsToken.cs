namespace ReadinessGate.Secrets.Patterns;

/// <summary>A repository token of Coveralls.</summary>
public sealed class CoverallsToken : NamedTokenPattern
{
    private const string Random = "xfwWmK0HcTCvkD5sDD77awPDVyO7GFVlo";

    /// <inheritdoc/>
    public override string Name => "Coveralls token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["coveralls", "Coveralls", "COVERALLS"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("COVERALLS_REPO_TOKEN=", Random),
        Join("<add key=\"Coveralls:RepoToken\" value=\"", Random, "\" />"),
        Join("- name: COVERALLS_REPO_TOKEN\n  value: ", Random),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("COVERALLS_REPO_TOKEN=", Random, "q7"),
        "COVERALLS_REPO_TOKEN=your-token-here",
        Join("COVERALLS_REGION=", Random),
        Join("COVERALLS_REPO_TOKEN=", new('0', 33)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "coveralls (?:repo )?token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{32,33}";
}
