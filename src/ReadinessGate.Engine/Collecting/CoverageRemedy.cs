namespace ReadinessGate.Collecting;

/// <summary>Says what to do where a test run left no coverage: what helps depends on why.</summary>
public static class CoverageRemedy
{
    private const string Mtp = "mtp";

    /// <summary>The remedy for one test project.</summary>
    /// <param name="leg">Its facts and its run.</param>
    public static string Of(EvidenceLeg leg)
    {
        var problem = leg.Run?.CoverageProblem ?? "";
        if (problem.Contains("CollectCoverage=false", StringComparison.Ordinal))
            return "run 'dotnet test' without -p:CollectCoverage=false";
        if (problem.Contains("ReadinessGateInjectCoverage=false", StringComparison.Ordinal))
            return "take that property away, or have the run write a report into its results directory";
        if (problem.Contains("its error stands", StringComparison.Ordinal) || problem.Contains("Format=cobertura", StringComparison.Ordinal))
            return "run 'dotnet test' again after that";
        return $"reference {(leg.Run?.Runner == Mtp ? "coverlet.msbuild, or Microsoft.Testing.Extensions.CodeCoverage," : "coverlet.collector")} in the test project and run 'dotnet test'";
    }
}
