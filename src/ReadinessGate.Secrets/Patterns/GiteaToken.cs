namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Gitea, Forgejo or Codeberg.</summary>
public sealed class GiteaToken : NamedTokenPattern
{
    private const string Random = "26417a49ba5a23e96dd02a32d89cbc2cb5dcd46c";

    /// <inheritdoc/>
    public override string Name => "Gitea token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["gitea", "Gitea", "GITEA", "forgejo", "FORGEJO", "codeberg", "CODEBERG"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("GITEA_TOKEN=", Random), Join("\"Gitea\": { \"Enabled\": true, \"Token\": \"", Random, "\" }"), Join("gitea_token: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("GITEA_TOKEN=", Random, "q7"), "GITEA_TOKEN=your-token-here", Join("GITEA_REGION=", Random), Join("GITEA_TOKEN=", new('0', 40))];

    /// <inheritdoc/>
    protected override string Setting => "(?:gitea|forgejo|codeberg) (?:api |access )?token";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{40}";
}
