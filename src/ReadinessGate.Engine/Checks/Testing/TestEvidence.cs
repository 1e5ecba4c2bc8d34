namespace ReadinessGate.Checks.Testing;

/// <summary>What checks that count tests ask of the evidence first.</summary>
public static class TestEvidence
{
    /// <summary>Makes sure that every project left a list of its tests.</summary>
    /// <exception cref="EvidenceException">A project left only an exit code; names the package that adds a list.</exception>
    public static void RequireCases(TestRun evidence)
    {
        var blind = evidence.Projects.Where(project => project.Cases is null).Select(project => project.Name).Distinct().ToArray();
        if (blind.Length > 0)
            throw new EvidenceException($"{string.Join(", ", blind)} left no list of tests, only an exit code; add the package Microsoft.Testing.Extensions.TrxReport to the test project");
    }
}
