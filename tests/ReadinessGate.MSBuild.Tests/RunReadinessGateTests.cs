namespace ReadinessGate.MSBuild.Tests;

public sealed class RunReadinessGateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gate ö ").FullName;

    [Fact]
    public void Errors_of_the_engine_become_errors_of_the_build()
    {
        File.WriteAllText(Path.Combine(_folder, "readiness.json"), "{\n  \"coverage\": { \"lin\": 80 }\n}");
        var engine = new RecordingEngine();
        Assert.False(Run(engine, enforce: true, $"verify\n{_folder}\n--build\n--evidence-root\n{_folder}").Execute());
        Assert.Contains("error RG0001 readiness.json(2,17) unknown key 'lin'; did you mean 'line'?", engine.Events);
        Assert.DoesNotContain(engine.Events, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"MSB\d"));
    }

    [Fact]
    public void What_stops_the_engine_is_an_error_only_where_the_gate_enforces()
    {
        var (loud, quiet) = (new RecordingEngine(), new RecordingEngine());
        Assert.False(Run(loud, enforce: true, "verify\nno such folder").Execute());
        Assert.Contains("error RG0202 ReadinessGate(0,0) there is no folder 'no such folder'", loud.Events);
        Assert.True(Run(quiet, enforce: false, "verify\nno such folder").Execute());
        Assert.Contains("warning RG0202 ReadinessGate(0,0) there is no folder 'no such folder'", quiet.Events);
    }

    [Fact]
    public void A_verdict_whose_findings_are_all_hidden_still_fails()
    {
        File.WriteAllText(Path.Combine(_folder, "readiness.json"), """{ "require": ["RG6001"] }""");
        var engine = new RecordingEngine();
        var task = Run(engine, enforce: true, $"verify\n{_folder}\n--build\n--evidence-root\n{_folder}");
        task.NoWarn = "RG6001;RG9001";
        Assert.False(task.Execute());
        Assert.StartsWith("error RG9001 ReadinessGate(0,0) the gate did not pass", Assert.Single(engine.Events, line => line.StartsWith("error", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static RunReadinessGate Run(RecordingEngine engine, bool enforce, string arguments) => new()
    {
        BuildEngine = engine,
        Engine = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "..", "..", "ReadinessGate.Tool"), "ReadinessGate.Tool.dll", SearchOption.AllDirectories).First(),
        Arguments = arguments,
        Enforce = enforce,
    };
}
