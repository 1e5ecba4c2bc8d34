namespace ReadinessGate.Secrets.Patterns;

/// <summary>A personal access token of Linode (Akamai).</summary>
public sealed class LinodeToken : NamedTokenPattern
{
    private const string Random = "8e74084d32f1d48ab17a15775589de5f723dfaa9512e41f3938fcaf37599d7b9";

    /// <inheritdoc/>
    public override string Name => "Linode token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["linode", "Linode", "LINODE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("LINODE_TOKEN=", Random), Join("<add key=\"Linode:Token\" value=\"", Random, "\" />"), Join("- name: LINODE_TOKEN\n  value: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("LINODE_TOKEN=", Random, "q7"), "LINODE_TOKEN=your-token-here", Join("LINODE_REGION=", Random), Join("LINODE_TOKEN=", new('0', 64))];

    /// <inheritdoc/>
    protected override string Setting => "linode (?:api |access |cli )?token";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{64}";
}
