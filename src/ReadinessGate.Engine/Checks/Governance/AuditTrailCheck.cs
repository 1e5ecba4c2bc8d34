namespace ReadinessGate.Checks.Governance;

/// <summary>What went wrong is written down in the same shape each time, and what was decided and measured can be read up later.</summary>
/// <remarks>
/// <para>Looks for a template of a post-mortem: <c>docs/**/*post*mortem*.md</c>, <c>docs/**/*incident*report*.md</c>, or a template of issues in <c>.github/ISSUE_TEMPLATE</c>, <c>*post*mortem*.md</c> or <c>*incident*.md</c>.
/// One of them has the headings Summary, Timeline, Impact, Root cause and Actions, in any order and among others; a form may be empty below them. Issue forms in YAML are not read.</para>
/// <para>Elements of <c>files</c> with <c>"check": "RG8011"</c> ask for other files and headings instead. With <c>"headings": []</c> a file only has to exist, whatever its format: so are results asked for that the repository archives,
/// such as <c>{ "glob": "docs/receipts/*.json", "headings": [], "check": "RG8011" }</c>.</para>
/// <para>What a repository can't show stays with people, in the checklist: that each incident had its post-mortem, that its actions were done, and that results and receipts which CI keeps outside of the repository are still there.</para>
/// <para>Fix: write the template, and name in <c>files</c> what else is archived.</para>
/// <para>Source: production-readiness checklists ask for an audit trail: steps documented, results archived, sign-offs, a template for post-mortems.</para>
/// </remarks>
public sealed class AuditTrailCheck : RequiredFilesCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG8011", "The audit trail is kept", Category.Governance) { Settings = [Files] };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Globs => Documents.PostMortemGlobs;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Headings { get; } = ["Summary", "Timeline", "Impact", "Root cause", "Actions"];

    /// <inheritdoc/>
    protected override string Content => "a word on what to write there";

    /// <inheritdoc/>
    protected override bool IsForm => true;
}
