using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class BuildVerdictTests : IDisposable
{
    private const string Finding = "readiness.json(1,25): {0} RG2001: line coverage is 70.0 %, required 80 %; 1 more line needed; worst: src/Shop/Code.cs (7/10)\nreadiness.json: {0} RG9001: {1}: 0 of 1 required checks passed. Report: artifacts/readiness/report.md\n";
    private const string Summary = "ReadinessGate: NOT READY: 1 failed, 0 warnings, 0 without usable evidence, 0 passed; score 0.0; report artifacts/readiness/report.md\n";

    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Theory]
    [InlineData("", 1, "error")]
    [InlineData("enforce", 1, "error")]
    [InlineData("WARN", 0, "warning")]
    public void Speaks_to_the_build_as_loud_as_its_mode(string mode, int exitCode, string severity)
    {
        Shop.Fill(_system, 7);
        Assert.Equal(new ToolProcess(exitCode, string.Format(null, Finding, severity, "NOT READY") + Summary, ""), Close(mode));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("off")]
    public void Writes_only_files_when_asked_to_be_silent(string mode)
    {
        Shop.Fill(_system, 7);
        Assert.Equal(new ToolProcess(0, Summary, ""), Close(mode));
        Assert.True(File.Exists(_system.PathOf("artifacts/readiness/result.json")));
    }

    [Fact]
    public void Only_warns_without_a_policy()
    {
        Shop.Fill(_system, 7, policy: null);
        var run = Close("");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ReadinessGate: warning RG2001: line coverage is 70.0 %", run.Output);
        Assert.Contains("ReadinessGate: warning RG9001: ALMOST READY: ", run.Output);
        Assert.DoesNotContain("error", run.Output);
    }

    [Fact]
    public void Fails_short_of_ready_without_a_policy_when_told_to_enforce()
    {
        Shop.Fill(_system, 7, policy: null);
        var run = Close("enforce");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ReadinessGate: warning RG2001: line coverage is 70.0 %", run.Output);
        Assert.Contains("ReadinessGate: error RG9001: ALMOST READY: ", run.Output);
    }

    [Fact]
    public void Is_quiet_when_ready()
    {
        Shop.Fill(_system);
        Assert.Equal(new ToolProcess(0, "ReadinessGate: READY: 0 failed, 0 warnings, 0 without usable evidence, 1 passed; score 100.0; report artifacts/readiness/report.md\n", ""), Close(""));
    }

    [Fact]
    public void Prints_problems_of_the_policy_where_the_build_reads_them()
    {
        Shop.Fill(_system, policy: """{ "covrage": {} }""");
        Assert.Equal(new ToolProcess(3, "readiness.json(1,3): error RG0001: unknown key 'covrage'; did you mean 'coverage'?\n", ""), Close(""));
    }

    [Fact]
    public void Names_a_mode_that_does_not_exist()
    {
        Shop.Fill(_system);
        Assert.Equal(new ToolProcess(3, "", "readiness: error: ReadinessGateMode is 'loud'; allowed: off, report, warn, enforce\n"), Close("loud"));
    }

    private ToolProcess Close(string mode) => ToolProcess.Run(_system.Root, "verify", _system.Root, "--build", "--evidence-root", _system.Evidence, "--mode", mode);
}
