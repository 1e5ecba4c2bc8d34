namespace ReadinessGate.Checks.Operations;

/// <summary>A runbook exists and tells how to start, stop, roll back and escalate.</summary>
/// <remarks>
/// Looks at <c>docs/runbook*.md</c> unless an element of <c>files</c> with <c>"check": "RG6010"</c> names another glob and other headings.
/// A heading without text below it does not count.
/// Fix: add the missing headings, each with the steps to take.
/// </remarks>
public sealed class RunbookCheck : RequiredFilesCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG6010", "The runbook has the required headings", Category.Operations) { Settings = [Files] };

    /// <inheritdoc/>
    protected override ImmutableArray<string> Globs { get; } = [Documents.RunbookGlob];

    /// <inheritdoc/>
    protected override ImmutableArray<string> Headings { get; } = ["Start", "Stop", "Rollback", "Escalation"];

    /// <inheritdoc/>
    protected override string Content => "the steps to take";

    /// <inheritdoc/>
    /// <remarks>Nobody is woken for a library.</remarks>
    public override bool CountsFor(SystemKind kind) => kind is SystemKind.Worker or SystemKind.WebApi or SystemKind.WebApp;
}
