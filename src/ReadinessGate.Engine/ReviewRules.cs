namespace ReadinessGate;

/// <summary>Who must look at a change before it is merged, as far as files of the repository say it.</summary>
/// <param name="Owners">The CODEOWNERS file; null without one.</param>
/// <param name="Projects">The project files of the system, relative to its root, sorted.</param>
/// <param name="Rulesets">The rulesets for branches that GitHub exported into the repository, sorted by path.</param>
public sealed record ReviewRules(CodeOwners? Owners, ImmutableArray<string> Projects, ImmutableArray<BranchRuleset> Rulesets) : Evidence;

/// <summary>One ruleset for branches.</summary>
/// <param name="Path">Relative to the root of the system.</param>
/// <param name="IsActive">Whether GitHub enforces it.</param>
/// <param name="PullRequest">What it asks of a pull request; null when it asks for none.</param>
public sealed record BranchRuleset(string Path, bool IsActive, PullRequestRule? PullRequest);

/// <summary>What a pull request needs before it can be merged.</summary>
/// <param name="Approvals">How many approving reviews.</param>
/// <param name="AsksOwners">Whether an owner of the code is among those who approve.</param>
/// <param name="AsksResolved">Whether each thread of the review is resolved.</param>
public sealed record PullRequestRule(int Approvals, bool AsksOwners, bool AsksResolved);
