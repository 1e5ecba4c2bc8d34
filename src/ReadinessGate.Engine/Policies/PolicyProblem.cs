namespace ReadinessGate.Policies;

/// <summary>One thing that is wrong with readiness.json.</summary>
/// <param name="Code">RG0001 unknown key, RG0002 wrong value or type, RG0004 unknown id.</param>
/// <param name="Message">What is wrong and how to fix it.</param>
/// <param name="At">Where.</param>
public sealed record PolicyProblem(string Code, string Message, Place At);

/// <summary>readiness.json can't be used; a typo never switches a gate off.</summary>
public sealed class PolicyException(ImmutableArray<PolicyProblem> problems)
    : Exception(string.Join("\n", problems.Select(problem => $"{problem.At}: {problem.Code}: {problem.Message}")))
{
    /// <summary>All problems, in the order of the file.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; } = problems;
}
