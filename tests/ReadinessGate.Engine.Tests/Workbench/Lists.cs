using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Checklists from texts, judged on one day.</summary>
public static class Lists
{
    /// <summary>The day of every verdict.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>A checklist in which each line is a line of the file.</summary>
    public static Checklist Read(params string[] lines) => ChecklistReader.Read("READINESS.md", string.Join('\n', lines), Today);

    /// <summary>The only item.</summary>
    public static ChecklistItem Item(string line) => Assert.Single(Read(line).Items);

    /// <summary>What is written wrongly, as <c>(line,column) message. Fix: remedy</c>.</summary>
    public static string[] Problems(params string[] lines) => [.. Read(lines).Problems.Select(problem => $"({problem.At.Line},{problem.At.Column}) {problem.Message}. Fix: {problem.Remedy}")];

    /// <summary>A file that is there.</summary>
    public static EvidenceFile File(string path, string? problem = null, string sha = "0123456789ab", DateOnly? changed = null, params string[] headings) => new(path, problem, sha, changed, [.. headings]);

    /// <summary>The checklist with files.</summary>
    public static Checklist With(this Checklist checklist, params EvidenceFile[] files) => checklist with { Files = files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal) };

    /// <summary>The claims beside results.</summary>
    public static Claims Beside(this Checklist checklist, params CheckResult[] results) => new(checklist, [.. results]);

    /// <summary>Findings as <c>(line,column) text</c>.</summary>
    public static string[] Findings(this CheckResult result) => [.. result.Findings.Select(finding => $"({finding.At?.Line},{finding.At?.Column}) {finding.Text}")];
}
