using System.Text.Json;

namespace ReadinessGate.Carriers;

/// <summary>What a command left.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Verdict">The verdict that was closed, or a dash.</param>
/// <param name="Tests">How many tests the evidence lists.</param>
/// <param name="HasCoverage">True when every test project left coverage.</param>
public sealed record Seen(int ExitCode, string Verdict, int Tests, bool HasCoverage)
{
    private const string Report = "artifacts/readiness/result.json";
    private const string Evidence = "artifacts/readiness/evidence";

    /// <summary>Removes what an earlier row left of its test run; the facts of the build stay.</summary>
    public static void Clear(Workspace system)
    {
        foreach (var mark in (string[])["fail", "slow", "crash", "running", Report])
            File.Delete(Path.Combine(system.Folder, mark));
        foreach (var file in Files(system, "*").Where(file => Path.GetFileName(file) != "project.json"))
            File.Delete(file);
    }

    /// <summary>Looks at what is there after a command.</summary>
    public static Seen Of(Workspace system, int exitCode)
    {
        var runs = Files(system, "run.json").Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement).ToArray();
        return new Seen(
            exitCode,
            system.Has(Report) ? system.Verdict! : "-",
            Files(system, "tests.json").Sum(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("cases").GetArrayLength()),
            runs.Length > 0 && runs.All(run => run.TryGetProperty("hasCoverage", out var has) && has.GetBoolean()));
    }

    /// <inheritdoc/>
    public override string ToString() => $"exit {ExitCode}, {Verdict}, {Tests} listed, {(HasCoverage ? "coverage" : "no coverage")}";

    private static IEnumerable<string> Files(Workspace system, string pattern) =>
        system.Has(Evidence) ? Directory.EnumerateFiles(Path.Combine(system.Folder, Evidence), pattern, SearchOption.AllDirectories) : [];
}
