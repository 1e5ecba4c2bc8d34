namespace ReadinessGate;

/// <summary>What the tests ran of the lines that changed since the work at hand left its base.</summary>
/// <param name="Base">What the work will be merged into: <c>origin/main</c>.</param>
/// <param name="Commit">The commit where HEAD left the base.</param>
/// <param name="Files">The files with a changed line that can run, sorted by path.</param>
public sealed record NewCode(string Base, string Commit, ImmutableArray<NewCodeFile> Files) : RunEvidence
{
    /// <summary>Path of the base in readiness.json.</summary>
    public const string BasePath = "coverage.new.base";

    /// <summary>Changed lines that can run.</summary>
    public int Lines => Files.Sum(file => file.Lines);

    /// <summary>Those that a test ran.</summary>
    public int Covered => Files.Sum(file => file.Covered);

    /// <summary>Covered lines in percent, 0 to 100; 0 without lines.</summary>
    public double Percent => Lines == 0 ? 0 : 100.0 * Covered / Lines;

    /// <summary>Base and commit as a person reads them: <c>origin/main (4f1c9ab)</c>.</summary>
    public string Since => $"{Base} ({Commit[..Math.Min(7, Commit.Length)]})";
}

/// <summary>The changed lines of one file.</summary>
/// <param name="Path">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Lines">How many of them can run.</param>
/// <param name="Covered">How many of those a test ran.</param>
/// <param name="Missing">The ranges of those that no test ran: <c>10-14,20</c>.</param>
public sealed record NewCodeFile(string Path, int Lines, int Covered, string Missing);
