namespace ReadinessGate.Checks;

/// <summary>What checks of compilations ask of the evidence first.</summary>
public static class CompilerEvidence
{
    /// <summary>Makes sure that each compilation left a log.</summary>
    /// <exception cref="EvidencePendingException">One left none; names it.</exception>
    public static void RequireLogs(IEnumerable<CompilationDiagnostics> compilations)
    {
        if (compilations.FirstOrDefault(compilation => !compilation.HasLog) is { } silent)
            throw new EvidencePendingException($"{silent.Name} ({silent.Framework}) was built without one", SourceDiagnostics.Remedy);
    }

    /// <summary>The compilations of projects that hold no tests, with the properties of their projects.</summary>
    /// <exception cref="EvidencePendingException">There is none, or one was recorded without properties.</exception>
    public static ImmutableArray<CompilationDiagnostics> Members(SourceDiagnostics evidence)
    {
        ImmutableArray<CompilationDiagnostics> members = [.. evidence.Compilations.Where(compilation => compilation.Build is { IsTest: false })];
        if (members.IsEmpty)
            throw new EvidencePendingException("no build of a project under test has left facts", "reference ReadinessGate in the projects under test too and run 'dotnet build'");
        RequireProperties(members);
        return members;
    }

    /// <summary>Makes sure that each build recorded the properties of its project; every build of an SDK has some.</summary>
    /// <exception cref="EvidencePendingException">One recorded none; names it.</exception>
    public static void RequireProperties(IEnumerable<CompilationDiagnostics> compilations)
    {
        if (compilations.FirstOrDefault(compilation => compilation.Build is not { Properties.IsEmpty: false }) is { } blind)
            throw new EvidencePendingException($"the last build of {blind.Name} ({blind.Framework}) recorded no property of the project", "run 'dotnet build --no-incremental'");
    }

    /// <summary>A total of the RG1000 notes by project: of several frameworks the largest.</summary>
    /// <exception cref="EvidenceException">A note lacks it; names the project.</exception>
    public static ImmutableArray<(string Project, int Count)> Totals(IEnumerable<CompilationDiagnostics> compilations, string total) =>
    [
        .. compilations.GroupBy(compilation => compilation.Project, StringComparer.Ordinal)
            .Select(project => (project.Key, project.Max(compilation => TotalOf(compilation, total)))),
    ];

    /// <summary>A total of the RG1000 note of one compilation.</summary>
    /// <exception cref="EvidenceException">The note lacks it; names the project.</exception>
    public static int TotalOf(CompilationDiagnostics compilation, string total) =>
        compilation.Totals.TryGetValue(total, out var count)
            ? count
            : throw new EvidenceException($"the analyzers counted nothing in {compilation.Name} ({compilation.Framework}): RG1000 was switched off, or no analyzer ran; build it with them");
}
