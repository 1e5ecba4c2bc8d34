namespace ReadinessGate.Checks.Testing;

/// <summary>How much each file lacks of full coverage.</summary>
public static class CoverageGaps
{
    /// <summary>Lines that no test ran.</summary>
    public static IEnumerable<(string Path, int Missing)> Lines(IEnumerable<FileCoverage> files) => files.Select(file => (file.Path, file.Lines.Length - file.LinesCovered));

    /// <summary>Branches that no test took.</summary>
    public static IEnumerable<(string Path, int Missing)> Branches(IEnumerable<FileCoverage> files) => files.Select(file => (file.Path, file.Lines.Sum(line => line.Branches - line.BranchesCovered)));

    /// <summary>Methods that no test called.</summary>
    public static IEnumerable<(string Path, int Missing)> Methods(IEnumerable<FileCoverage> files) => files.Select(file => (file.Path, file.Methods.Count(method => !method.Covered)));
}
