using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

/// <summary>A system with one library and one test project, built and tested.</summary>
public static class Shop
{
    public const string Policy = """{ "coverage": { "line": 80 } }""";

    /// <summary>Fills a folder.</summary>
    /// <param name="system">The folder.</param>
    /// <param name="covered">How many of the ten lines ran.</param>
    /// <param name="policy">Its readiness.json, or null for none.</param>
    /// <param name="os">Where it was tested.</param>
    public static void Fill(SystemFolder system, int covered = 10, string? policy = Policy, string? os = null)
    {
        if (policy is not null)
            system.Write("readiness.json", policy);
        system.Write("Shop.sln", "");
        var run = system.Run(system.Build("Shop.Tests", isTest: true, os: os), system.Build("Shop", os: os));
        system.SaveTests(run, Sample.Passed(3));
        system.SaveCoverage(run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", covered, 10)));
    }
}
