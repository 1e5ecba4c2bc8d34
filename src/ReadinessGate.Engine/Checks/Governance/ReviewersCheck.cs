namespace ReadinessGate.Checks.Governance;

/// <summary>Whoever changes a project is not the only one who looks at the change: a rule says who else does.</summary>
/// <remarks>
/// <para>Reads the first of <c>.github/CODEOWNERS</c>, <c>CODEOWNERS</c>, <c>docs/CODEOWNERS</c> and <c>.gitlab/CODEOWNERS</c> at the root of the repository. Each line is a pattern with owners, a comment, or a section of GitLab
/// (<c>[Name]</c>, <c>[Name][2]</c>, <c>^[Name]</c>, each with default owners); an owner is <c>@user</c>, <c>@org/team</c>, a role of GitLab (<c>@@maintainer</c>) or an e-mail address, which is never printed.
/// Each project file of the system, tests included, has an owner by the last pattern that matches it, in GitLab by that of any section that is not optional; a pattern without owners takes them away.</para>
/// <para>Patterns are those of <c>.gitignore</c> with <c>*</c>, <c>**</c> and <c>?</c>; case counts. GitHub skips lines with negation (<c>!</c>), character ranges (<c>[a-z]</c>) and an escaped <c>#</c>, so they are reported.
/// With sections, in <c>.gitlab</c>, or beside <c>.gitlab-ci.yml</c> the file is GitLab's: negation takes owners away, and a range counts as any one character. A link is not followed.</para>
/// <para>Rulesets that GitHub exported to <c>.github/rulesets/*.json</c> are read as well. Those that are active and for branches ask together for at least one approval and for resolved threads; which branches they name is not judged.
/// Without such a file the host's settings are unknown, and a pass says so. Whether the owners exist, and whether they did review, only the host knows: that belongs into the checklist.</para>
/// <para>Fix: let the first line be <c>* @org/team</c>, so that nothing is without an owner, and correct the lines that are reported.</para>
/// <para>Source: production-readiness checklists ask that all pull requests are reviewed and approved, without open comments.</para>
/// </remarks>
public sealed class ReviewersCheck : Check<ReviewRules>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG8010", "Every change has a reviewer by rule", Category.Governance) { Needs = "what the repository says about reviews" };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? CaveatOf(ReviewRules evidence) =>
        evidence.Rulesets.IsEmpty ? "whether the host asks for the review is not known: there is no .github/rulesets/*.json"
        : evidence.Rulesets.Any(ruleset => ruleset is { IsActive: true, PullRequest.AsksOwners: true }) ? null
        : "the rulesets ask for an approval, and not for that of an owner";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(ReviewRules evidence, Limits limits)
    {
        var owners = evidence.Owners is { } file
            ? file.Faults.Select(fault => new Finding(fault.Message, new Place(file.Path, fault.Line), Remedy: fault.Remedy)).Concat(Unowned(file, evidence.Projects))
            : [new Finding($"there is no {string.Join(", ", CodeOwners.Places)}", limits.PlaceOf("require"), Remedy: "write one whose first line is '* ' and the owners of everything else")];
        return owners.Concat(Rulesets(evidence.Rulesets));
    }

    // One finding per line that is to blame: the next twenty projects without an owner have the same cause.
    private static IEnumerable<Finding> Unowned(CodeOwners file, ImmutableArray<string> projects) =>
        from project in projects
        let deciding = file.Deciding(project)
        where !deciding.Any(rule => rule is { HasOwners: true, IsOptional: false })
        group project by deciding.LastOrDefault() into cause
        select new Finding(
            $"{Quantity.Of(cause.Count(), "project has", "projects have")} no owner: {Why(cause.Key)}",
            new Place(file.Path, cause.Key?.Line ?? 0),
            [.. cause.Take(3)],
            Remedy: "name an owner") { Details = [.. cause] };

    private static string Why(OwnerRule? rule) =>
        rule is null ? "no pattern matches"
        : rule.HasOwners ? $"the section '{rule.Section}' is optional"
        : $"the last pattern that matches, '{rule.Pattern.Text}', names none";

    private static IEnumerable<Finding> Rulesets(ImmutableArray<BranchRuleset> rulesets)
    {
        if (rulesets.IsEmpty)
            yield break;
        var asked = rulesets.Where(ruleset => ruleset is { IsActive: true, PullRequest: not null }).ToArray();
        var at = new Place((asked.FirstOrDefault() ?? rulesets[0]).Path);
        if (asked.Length == 0)
        {
            yield return new Finding("no active ruleset for branches asks for a pull request", at, Remedy: "set 'enforcement' to 'active' and add a rule of type 'pull_request' on GitHub, and export the ruleset again");
            yield break;
        }

        if (asked.Max(ruleset => ruleset.PullRequest!.Approvals) is var approvals and < 1)
            yield return new Finding("a pull request needs no approval", at, Measured: $"{approvals}", Required: "at least 1", Remedy: "set 'required_approving_review_count' to 1 or more on GitHub, and export the ruleset again");
        if (!asked.Any(ruleset => ruleset.PullRequest!.AsksResolved))
            yield return new Finding("a pull request is merged with open comments", at, Remedy: "set 'required_review_thread_resolution' to true on GitHub, and export the ruleset again");
    }
}
