namespace ReadinessGate.Checks.Release;

/// <summary>Those who answer for a release have signed what is released, and nothing else since.</summary>
/// <remarks>
/// Reads the table with the columns Role, Name, Date, Commit and Comment. <c>checklist.signOff</c> names the roles that must sign, and who may; without it every row of the table must be signed. A role stands in the row whose words begin with its own: <c>engineering</c> is <c>Engineering lead</c>. Of several rows of a role one must be sound.
/// A sign-off is sound when name, day and commit are filled in, the name may sign, HEAD descends from the commit, and nothing has changed since but the checklist and what <c>checklist.mayChange</c> matches.
/// Placeholders such as <c>____</c> and <c>[latest]</c> are empty cells. In a checkout without history the check is inconclusive.
/// Fix: let the role sign the commit that is to be released.
/// </remarks>
public sealed class SignOffCheck : Check<Checklist>
{
    private const int Shown = 3;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7020", "Those who must have signed what is released", Category.Release)
    {
        Settings = [ChecklistSettings.SignOff, ChecklistSettings.MayChange],
        Section = ChecklistSettings.Section,
        Needs = ChecklistSettings.Needs,
    };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Checklist evidence, Limits limits) =>
        evidence.SignOffs.IsEmpty && limits.Find(ChecklistSettings.SignOff.Name) is null ? "no role has to sign" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        var findings = Roles(evidence, limits).Select(role => Fault(evidence, role)).OfType<Finding>().ToArray();
        if (findings.Length == 0 && evidence.SignOffs.Any(row => row.IsSigned && row.State == SignedCommit.NotAsked))
            throw new EvidenceException($"what was signed can't be compared: {evidence.GitProblem ?? "git was not asked"}");
        return findings;
    }

    private static IEnumerable<Required> Roles(Checklist checklist, Limits limits)
    {
        if (limits.Find(ChecklistSettings.SignOff.Name) is not { } roles)
            return checklist.SignOffs.GroupBy(row => row.Role, StringComparer.OrdinalIgnoreCase).Select(group => new Required(group.Key, [], group.First().At));
        var file = limits.PlaceOf(ChecklistSettings.SignOff.Name)!;
        return roles.Members.Select(role => new Required(role.Name, [.. role.Value.Items.Select(name => name.Text!)], file with { Line = role.Line, Column = role.Column }));
    }

    private static Finding? Fault(Checklist checklist, Required role)
    {
        var rows = checklist.SignOffs.Where(row => SignOffRole.Says(row.Role, role.Name)).ToArray();
        if (rows.Length == 0)
            return new Finding($"'{role.Name}' has no row in the sign-off table of {checklist.Path}{Spelling.Suggest(role.Name, checklist.SignOffs.Select(row => row.Role))}", role.At, Remedy: "add the row, and let the role sign");
        var faults = rows.Select(row => Fault(checklist, role, row)).ToArray();
        return faults.Any(fault => fault is null) ? null : faults[^1];
    }

    private static Finding? Fault(Checklist checklist, Required role, SignOff row)
    {
        string[] missing = [.. row.Name is null ? (string[])["name"] : [], .. row.Date is null ? (string[])["date"] : [], .. row.Commit is null ? (string[])["commit"] : []];
        if (missing.Length > 0)
            return new Finding($"'{row.Role}' has not signed: {string.Join(", ", missing)} missing", row.At, Remedy: "let the role sign: name, day and the commit that is to be released");
        if (!SignOffRole.Allows(role.Names, row.Name!))
            return new Finding($"'{row.Role}' was signed by {row.Name}, who may not; allowed: {string.Join(", ", role.Names)}", row.At, Remedy: "let one of them sign, or change 'checklist.signOff' in the open");
        if (row.Date > checklist.Today)
            return new Finding($"'{row.Role}' was signed on {CalendarText.Of(row.Date.Value)}, which is yet to come", row.At, Remedy: "write the day of the signature");
        return row.State switch
        {
            SignedCommit.Unknown => new Finding($"'{row.Role}' signed '{row.Commit}', which is no commit of this repository", row.At, Remedy: "write the hash of the commit that was signed"),
            SignedCommit.Elsewhere => new Finding($"'{row.Role}' signed {row.Commit}, from which HEAD does not descend", row.At, Remedy: "sign a commit of this branch"),
            SignedCommit.Ancestor when !row.Changed.IsEmpty => new Finding($"{Quantity.Of(row.Changed.Length, "file")} changed since '{row.Role}' signed {row.Commit}", row.At, [.. row.Changed.Take(Shown)], Remedy: "sign again, or name what may change in 'checklist.mayChange'") { Details = row.Changed },
            _ => null,
        };
    }

    private sealed record Required(string Name, ImmutableArray<string> Names, Place At);
}
