using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>files</c>.</summary>
public sealed record FilePolicy
{
    /// <summary>Which files.</summary>
    [Description("A path glob, such as docs/runbook*.md.")]
    public required string Glob { get; init; }

    /// <summary>Headings that must be there.</summary>
    [Description("Headings that the Markdown files of the glob must have; those of the check unless set, and none of them where the list is empty.")]
    public string[]? Headings { get; init; }

    /// <summary>The check that asks for it.</summary>
    [Description("The id of the check that this requirement belongs to, such as RG6010.")]
    public required string Check { get; init; }
}
