namespace ReadinessGate;

/// <summary>What the tests ran of the member projects, merged over all test projects and frameworks.</summary>
/// <param name="Files">Sorted by assembly and path.</param>
/// <param name="Unreported">Member assemblies that no report mentions; all their lines count as uncovered.</param>
public sealed record Coverage(ImmutableArray<FileCoverage> Files, ImmutableArray<string> Unreported) : RunEvidence
{
    /// <summary>Globs of <c>coverage.exclude</c> that match neither a reported file nor one of the system.</summary>
    public ImmutableArray<string> UnmatchedExcludes { get; init; } = [];

    /// <summary>Globs of <c>evidence.coverage</c> that match no file.</summary>
    public ImmutableArray<string> UnmatchedReports { get; init; } = [];

    /// <summary>The totals over all files.</summary>
    public CoverageTotals Totals => CoverageTotals.Of(Files);

    /// <summary>The files with most uncovered lines, as <c>path (covered/total)</c>.</summary>
    public static ImmutableArray<string> Worst(IEnumerable<FileCoverage> files, int count) =>
    [
        .. files.Where(file => file.LinesCovered < file.Lines.Length)
            .OrderByDescending(file => file.Lines.Length - file.LinesCovered)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .Take(count)
            .Select(file => $"{file.Path} ({file.LinesCovered}/{file.Lines.Length})"),
    ];
}

/// <summary>Covered and total lines, branches and methods.</summary>
/// <param name="LinesCovered">Lines that ran at least once.</param>
/// <param name="Lines">Lines that could run.</param>
/// <param name="BranchesCovered">Branches that were taken.</param>
/// <param name="Branches">Branches that could be taken.</param>
/// <param name="MethodsCovered">Methods of which at least one line ran.</param>
/// <param name="Methods">Methods with at least one line.</param>
public sealed record CoverageTotals(int LinesCovered, int Lines, int BranchesCovered, int Branches, int MethodsCovered, int Methods)
{
    /// <summary>Percent of lines, 0 to 100; 0 without lines.</summary>
    public double LinePercent => Percent(LinesCovered, Lines);

    /// <summary>Percent of branches, 0 to 100; 0 without branches.</summary>
    public double BranchPercent => Percent(BranchesCovered, Branches);

    /// <summary>Percent of methods, 0 to 100; 0 without methods.</summary>
    public double MethodPercent => Percent(MethodsCovered, Methods);

    /// <summary>Nothing covered of nothing.</summary>
    public static readonly CoverageTotals None = new(0, 0, 0, 0, 0, 0);

    /// <summary>The sum over <paramref name="files"/>.</summary>
    public static CoverageTotals Of(IEnumerable<FileCoverage> files) => files.Aggregate(None, (sum, file) => sum + new CoverageTotals(
        file.LinesCovered,
        file.Lines.Length,
        file.Lines.Sum(line => line.BranchesCovered),
        file.Lines.Sum(line => line.Branches),
        file.Methods.Count(method => method.Covered),
        file.Methods.Length));

    /// <summary>The sum of two totals over different code.</summary>
    public static CoverageTotals operator +(CoverageTotals one, CoverageTotals other) => new(
        one.LinesCovered + other.LinesCovered,
        one.Lines + other.Lines,
        one.BranchesCovered + other.BranchesCovered,
        one.Branches + other.Branches,
        one.MethodsCovered + other.MethodsCovered,
        one.Methods + other.Methods);

    private static double Percent(int covered, int total) => total == 0 ? 0 : 100.0 * covered / total;
}

/// <summary>The coverage of one source file in one assembly.</summary>
/// <param name="Assembly">Simple name of the assembly.</param>
/// <param name="Path">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Lines">Sorted by number.</param>
/// <param name="Methods">Sorted by name.</param>
public sealed record FileCoverage(string Assembly, string Path, ImmutableArray<LineCoverage> Lines, ImmutableArray<MethodCoverage> Methods)
{
    /// <summary>Lines that ran at least once.</summary>
    public int LinesCovered => Lines.Count(line => line.Hits > 0);

    /// <summary>The conditions whose branches a report told one by one, sorted by line.</summary>
    public ImmutableArray<ConditionCoverage> Conditions { get; init; } = [];
}

/// <summary>The branches of one condition.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Covered">How many of its branches were taken.</param>
/// <param name="Branches">How many branches it has.</param>
/// <param name="Which">One bit for each branch that is known to have been taken.</param>
public readonly record struct ConditionCoverage(int Line, int Covered, int Branches, uint Which);

/// <summary>The coverage of one line.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Hits">How often it ran.</param>
/// <param name="BranchesCovered">Branches on the line that were taken.</param>
/// <param name="Branches">Branches on the line.</param>
/// <param name="Class">Full name of the type that the line belongs to.</param>
public readonly record struct LineCoverage(int Number, long Hits, int BranchesCovered, int Branches, string Class);

/// <summary>The coverage of one method.</summary>
/// <param name="Class">Full name of its type.</param>
/// <param name="Name">Name and signature.</param>
/// <param name="Covered">True when at least one of its lines ran.</param>
/// <param name="Line">Its first line, 1-based; 0 where no report says so.</param>
public readonly record struct MethodCoverage(string Class, string Name, bool Covered, int Line = 0);
