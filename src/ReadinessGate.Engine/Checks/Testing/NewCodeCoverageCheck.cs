namespace ReadinessGate.Checks.Testing;

/// <summary>What is written today has tests today, however much old code has none.</summary>
/// <remarks>
/// <para>Judged are the lines that changed since HEAD left its base, with changes of tracked files that are not committed yet, as far as they can run: covered ones divided by all.
/// A new file counts from <c>git add</c> on. Moved files and line ends that changed are not new. Below <c>coverage.new.minLines</c> lines the check does not apply: one line of three proves nothing.</para>
/// <para>The base is <c>coverage.new.base</c>, a branch, tag or commit; else the default branch of origin, <c>origin/main</c>, <c>origin/master</c>, <c>main</c> or <c>master</c>, the first that is there.
/// On the base itself nothing is new, and the check does not apply. git must know the commit where the work left the base: a shallow checkout mostly does not.</para>
/// <para>Fix: test the lines that the finding names; the report names all of them.</para>
/// <para>Source: N. Nagappan, T. Ball, "Use of Relative Code Churn Measures to Predict System Defect Density" (2005): defects stand where code changes.</para>
/// </remarks>
public sealed class NewCodeCoverageCheck : Check<NewCode>
{
    private const int MostRanges = 5;
    private const int MostFiles = 50;

    private static readonly Threshold Minimum = new("coverage.new.line", 90, Unit.Percent, "The least share of changed lines that the tests must run.") { Figure = Figure.Of<NewCode>("Coverage of new code", code => code.Percent) };
    private static readonly Threshold FewestLines = new("coverage.new.minLines", 20, Unit.Count, "From how many changed lines on new code is judged.");
    private static readonly Setting Base = new(NewCode.BasePath, typeof(string), "The branch, tag or commit that changes are compared with; the default branch of origin unless set.");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2004", "Coverage of new code reaches the minimum", Category.Testing)
    {
        Thresholds = [Minimum, FewestLines],
        Settings = [Base],
        Section = "coverage.new",
        Needs = "coverage of new code",
    };

    /// <inheritdoc/>
    /// <remarks>Not every checkout has a history.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(NewCode evidence, Limits limits) => evidence.Lines switch
    {
        0 => $"no line that can run changed since HEAD left {evidence.Since}",
        var lines when lines < limits.Of(FewestLines) => $"{Quantity.Of(lines, "new line")} since HEAD left {evidence.Since}, judged from {limits.Of(FewestLines):F0} on",
        _ => null,
    };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(NewCode evidence, Limits limits)
    {
        var files = evidence.Files.Where(file => file.Covered < file.Lines).OrderByDescending(file => file.Lines - file.Covered).ThenBy(file => file.Path, StringComparer.Ordinal).ToArray();
        if (CoverageShortfall.Of($"line coverage of new code since {evidence.Since}", "new line", evidence.Covered, evidence.Lines, limits.Of(Minimum), PlaceOf(limits), [.. files.Take(3).Select(file => Shown(file, MostRanges))]) is { } finding)
            yield return finding with
            {
                Remedy = "test these lines",
                Details = [.. files.Take(MostFiles).Select(file => Shown(file, int.MaxValue)), .. files.Length > MostFiles ? [$"and {files.Length - MostFiles} more files"] : Array.Empty<string>()],
            };
    }

    private static Place? PlaceOf(Limits limits) => limits.Has(Minimum) ? limits.PlaceOf(Minimum) : limits.Find("coverage.new") is not null ? limits.PlaceOf("coverage.new") : limits.PlaceOf("require");

    private static string Shown(NewCodeFile file, int most)
    {
        var ranges = file.Missing.Split(',');
        return $"{file.Path}({string.Join(',', ranges.Take(most))}{(ranges.Length > most ? ",…" : "")})";
    }
}
