using System.Text.Json;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class SecretsCommandTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Prints_findings_that_are_no_errors_and_passes()
    {
        _system.Write("a.sh", "export DB_PASSWORD=hunter2\n");
        Assert.Equal(
            new ToolProcess(0, "a.sh(1,20): warning RG1205: value of 'DB_PASSWORD' looks like a real password (redacted, 7 chars). Fix: read it from configuration; if it was ever valid, change it\n0 errors, 1 warning in 1 file\n", ""),
            ToolProcess.Run(_system.Root, "secrets"));
    }

    [Fact]
    public void Fails_on_a_token_of_a_provider()
    {
        _system.Write("a.cs", $"// {"AKIA" + "Q3EGRIZ5T7WYX2KD"}\n");
        var run = ToolProcess.Run(_system.Root, "secrets", _system.Root);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.cs(1,4): error RG1201: AWS access key", run.Output, StringComparison.Ordinal);
    }

    [Theory, InlineData("json"), InlineData("sarif")]
    public void Other_formats_hold_place_and_id_and_never_the_value(string format)
    {
        _system.Write("a b.sh", "export DB_PASSWORD=hunter2\n");
        var run = ToolProcess.Run(_system.Root, "secrets", "--format", format);
        using var json = JsonDocument.Parse(run.Output);
        var finding = format == "json" ? json.RootElement.GetProperty("findings")[0] : json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("RG1205", finding.GetProperty(format == "json" ? "id" : "ruleId").GetString());
        Assert.DoesNotContain("hunter2", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_system.Root, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_above_allows_and_what_matches_nothing_is_said()
    {
        _system.Write("readiness.json", """{ "secrets": { "allow": [ { "match": "DB_*", "path": "src/**", "because": "fixtures" }, { "match": "Nothing*", "because": "a typo" } ] } }""");
        _system.Write("src/a.sh", "export DB_PASSWORD=hunter2\n");
        var whole = ToolProcess.Run(_system.Root, "secrets");
        Assert.Equal((0, "0 errors, 0 warnings in 2 files\n"), (whole.ExitCode, whole.Output));
        Assert.StartsWith("readiness.json(1,89): warning RG0003: 'Nothing*' matches no secret. Fix: correct or remove it", whole.Errors, StringComparison.Ordinal);
        Assert.Equal(new ToolProcess(0, "0 errors, 0 warnings in 1 file\n", ""), ToolProcess.Run(_system.Root, "secrets", "src"));
    }

    [Fact]
    public void A_policy_with_a_mistake_allows_nothing()
    {
        _system.Write("readiness.json", """{ "secrets": { "allow": [ { "match": "DB_*", "because": "" } ] } }""");
        var run = ToolProcess.Run(_system.Root, "secrets");
        Assert.Equal((3, "", "readiness.json(1,57): error RG0002: 'secrets.allow[0].because' must say why the secret may stand there\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory, InlineData(false), InlineData(true)]
    public void A_comment_that_allows_nothing_says_so(bool isStaged)
    {
        ToolProcess.Git(_system.Root, "init", "-q");
        _system.Write("a.sh", "export DB_PASSWORD=hunter2 # readinessgate:allow RG1205\n");
        ToolProcess.Git(_system.Root, "add", "-A");
        Assert.StartsWith("a.sh(1,20): warning RG1205: value of 'DB_PASSWORD' looks like a real password (redacted, 7 chars; the comment beside it allows nothing, it must read 'readinessgate:allow RG1205 because …'). Fix: ", ToolProcess.Run(_system.Root, isStaged ? ["secrets", "--staged"] : ["secrets"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkout_that_git_can_not_read_is_no_pass()
    {
        _system.Write(".git/HEAD", "nonsense");
        var run = ToolProcess.Run(_system.Root, "secrets");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("readiness: error: git can't list the files of the folder (exit code 128). Fix: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        _system.Write("a.txt", "nothing");
        Assert.Equal(new ToolProcess(0, "0 errors, 0 warnings in 1 file\n", ""), ToolProcess.Run(_system.Root, "secrets"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_bad_argument() => Assert.Equal(new ToolProcess(3, "", "readiness: error: there is no folder 'nowhere'\n"), ToolProcess.Run(_system.Root, "secrets", "nowhere"));

    [Fact]
    public void Staged_files_need_git()
    {
        var run = ToolProcess.Run(_system.Root, "secrets", "--staged");
        Assert.Equal((3, "readiness: error: git has no staged files to tell: the folder is no git checkout\n"), (run.ExitCode, run.Errors));
    }
}
