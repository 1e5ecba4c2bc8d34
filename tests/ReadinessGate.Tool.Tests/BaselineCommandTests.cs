using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class BaselineCommandTests : IDisposable
{
    private const string Policy = """{ "coverage": { "ratchet": {} } }""";
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Writes_what_was_reached_and_the_gate_holds_it()
    {
        Shop.Fill(_system, 8, Policy);
        Assert.Contains("coverage to compare with a baseline is pending: there is no readiness.baseline.json. Fix: run 'dotnet readiness baseline' and commit the file", ToolProcess.Run(_system.Root, "verify").Output);
        Assert.Equal(
            new ToolProcess(0, "coverage.line * 80.0 % (new)\ncoverage.line Shop 80.0 % (new)\ncoverage.method * 100.0 % (new)\ncoverage.method Shop 100.0 % (new)\nreadiness.baseline.json: 4 new\n", ""),
            ToolProcess.Run(_system.Root, "baseline"));
        Approved.Equal(Text, "json");
        Assert.Equal(0, ToolProcess.Run(_system.Root, "verify").ExitCode);
        Shop.Fill(_system, 7, Policy);
        var fallen = ToolProcess.Run(_system.Root, "verify");
        Assert.Equal(1, fallen.ExitCode);
        Assert.Contains("RG2005 readiness.baseline.json(5,5): line coverage of 'Shop' is 70.0 %, the baseline is 80 %; 1 more line needed; worst: src/Shop/Code.cs (7/10). Fix: ", fallen.Output);
    }

    [Fact]
    public void Moves_up_and_shows_the_difference()
    {
        Shop.Fill(_system, 8, Policy);
        ToolProcess.Run(_system.Root, "baseline");
        Shop.Fill(_system, 9, Policy);
        var before = Text;
        const string Difference = "coverage.line * 80.0 % -> 90.0 %\ncoverage.line Shop 80.0 % -> 90.0 %\nreadiness.baseline.json: 2 raised";
        Assert.Equal(new ToolProcess(0, Difference + "; not written\n", ""), ToolProcess.Run(_system.Root, "baseline", "--dry-run"));
        Assert.Equal(before, Text);
        Assert.Equal(new ToolProcess(0, Difference + "\n", ""), ToolProcess.Run(_system.PathOf("src"), "baseline"));
        Assert.Equal(before.Replace("\"value\": 80 ", "\"value\": 90 ", StringComparison.Ordinal), Text);
        Assert.Equal(new ToolProcess(0, "readiness.baseline.json: nothing moved\n", ""), ToolProcess.Run(Path.GetTempPath(), "baseline", _system.Root));
    }

    [Fact]
    public void Moves_down_only_with_a_reason()
    {
        Shop.Fill(_system, 8, Policy);
        ToolProcess.Run(_system.Root, "baseline");
        Shop.Fill(_system, 7, Policy);
        var before = Text;
        var kept = ToolProcess.Run(_system.Root, "baseline", "--accept", "coverage.method", "--because", "tests were merged");
        Assert.Equal((0, before), (kept.ExitCode, Text));
        Assert.StartsWith("coverage.line * 80.0 % (kept: 70.0 % was measured; --accept coverage.line --because \"…\" lowers it)\n", kept.Output, StringComparison.Ordinal);
        var lowered = ToolProcess.Run(_system.Root, "baseline", "--accept", "coverage.line", "--because", "the tested importer was removed");
        Assert.Equal(new ToolProcess(0, "coverage.line * 80.0 % -> 70.0 %\ncoverage.line Shop 80.0 % -> 70.0 %\nreadiness.baseline.json: 2 lowered\n", ""), lowered);
        Assert.Contains("\"value\": 70, \"because\": \"the tested importer was removed\" }", Text);
    }

    [Theory]
    [InlineData("--accept: say why with --because \"…\"", "--accept", "coverage.line")]
    [InlineData("--because: name the figure that may move down with --accept", "--because", "a reason")]
    [InlineData("--because: the text says no reason", "--accept", "coverage.line", "--because", "-")]
    [InlineData("--evidence: there is no folder 'none'", "--evidence", "none")]
    [InlineData("there is no folder 'none'", "none")]
    [InlineData("there is no usable coverage: no build has left facts yet. Fix: run 'dotnet test'", ".")]
    public void Names_what_keeps_it_from_working(string problem, params string[] arguments) =>
        Assert.Equal(new ToolProcess(3, "", $"readiness: error: {problem}\n"), ToolProcess.Run(_system.Root, ["baseline", .. arguments]));

    [Fact]
    public void Names_the_line_of_a_broken_file_and_leaves_it_alone()
    {
        Shop.Fill(_system, 8, Policy);
        _system.Write("readiness.baseline.json", "{\n  \"version\": 1,\n  \"figures\": [ { \"figure\": \"coverage.line\" } ]\n}");
        Assert.Equal(new ToolProcess(3, "", "readiness.baseline.json(3,16): error RG0002: 'value' must be a number from 0 to 100\n"), ToolProcess.Run(_system.Root, "baseline"));
        Assert.DoesNotContain("80", Text);
    }

    [Fact]
    public void Takes_evidence_of_other_machines()
    {
        Shop.Fill(_system, 8, Policy);
        Directory.Move(_system.Evidence, _system.PathOf("downloaded"));
        Assert.EndsWith("readiness.baseline.json: 4 new\n", ToolProcess.Run(_system.Root, "baseline", "--evidence", "downloaded").Output, StringComparison.Ordinal);
    }

    private string Text => File.ReadAllText(_system.PathOf("readiness.baseline.json"));
}
