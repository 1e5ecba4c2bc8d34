namespace ReadinessGate;

/// <summary>A CODEOWNERS file.</summary>
/// <param name="Path">Relative to the root of the system.</param>
/// <param name="Folder">The folder of the system in the repository, which patterns are relative to: empty, or with a final <c>/</c>.</param>
/// <param name="Rules">In the order of the file.</param>
/// <param name="Faults">Lines that the host skips or that name no owner.</param>
public sealed record CodeOwners(string Path, string Folder, ImmutableArray<OwnerRule> Rules, ImmutableArray<OwnerFault> Faults)
{
    /// <summary>Where hosts look for the file, below the root of the repository: GitHub in the order of the first three, GitLab in that of the last three.</summary>
    public static readonly ImmutableArray<string> Places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    /// <summary>The rules that decide about a file: of each section the last one that matches.</summary>
    /// <param name="file">Relative to the root of the system, with <c>/</c>.</param>
    public ImmutableArray<OwnerRule> Deciding(string file)
    {
        var steps = (Folder + file).Split('/');
        return [.. Rules.GroupBy(rule => rule.Section, StringComparer.OrdinalIgnoreCase).Select(section => section.LastOrDefault(rule => rule.Pattern.Matches(steps))).OfType<OwnerRule>()];
    }
}

/// <summary>One line of CODEOWNERS.</summary>
/// <param name="Pattern">Which files.</param>
/// <param name="HasOwners">False for a line that takes the owners away.</param>
/// <param name="Line">1-based.</param>
public sealed record OwnerRule(OwnerPattern Pattern, bool HasOwners, int Line)
{
    /// <summary>The section of GitLab that it stands in; empty outside of one.</summary>
    public string Section { get; init; } = "";

    /// <summary>True in a section of GitLab whose approval is not required.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>What is wrong with one line of CODEOWNERS.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Message">The fact.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record OwnerFault(int Line, string Message, string Remedy);
