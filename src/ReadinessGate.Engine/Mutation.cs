namespace ReadinessGate;

/// <summary>What became of the mutants that a mutation test made of the code, merged over all reports.</summary>
/// <param name="Files">Sorted by path.</param>
public sealed record Mutation(ImmutableArray<MutatedFile> Files) : Evidence
{
    /// <summary>Path of the globs of reports in readiness.json.</summary>
    public const string ReportsPath = "evidence.mutation";

    /// <summary>Where reports are looked for unless readiness.json says otherwise.</summary>
    public const string ConventionalGlob = "**/StrykerOutput/**/reports/mutation-report.json";

    /// <summary>Mutants that a test noticed.</summary>
    public int Detected => Files.Sum(file => file.Detected);

    /// <summary>Mutants that could be noticed: all but those that don't compile, fail by themselves or were left out.</summary>
    public int Valid => Files.Sum(file => file.Detected + file.Survivors.Length);

    /// <summary>Detected mutants in percent of the valid ones; 0 without any.</summary>
    public double Percent => Valid == 0 ? 0 : 100.0 * Detected / Valid;
}

/// <summary>The mutants of one file.</summary>
/// <param name="Path">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Detected">Killed by a test, or by its timeout.</param>
/// <param name="Survivors">The places of those that survived or that no test runs, sorted.</param>
public sealed record MutatedFile(string Path, int Detected, ImmutableArray<Place> Survivors);
