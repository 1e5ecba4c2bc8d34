using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>files</c>.</summary>
public sealed record FilePolicy
{
    /// <summary>Which files.</summary>
    [Description("A path glob, such as docs/runbook*.md.")]
    public required string Glob { get; init; }

    /// <summary>Headings that must be there.</summary>
    [Description("Headings that a Markdown file of the glob must have, each with text below it.")]
    public string[]? Headings { get; init; }

    /// <summary>The check that asks for it.</summary>
    [Description("The id of the check that this requirement belongs to, such as RG6010.")]
    public required string Check { get; init; }
}
