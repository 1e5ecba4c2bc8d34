using System.Text.Json.Nodes;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Theory]
    [InlineData(10, 0, "READY: 0 failed, 0 warnings, 0 without usable evidence, 1 passed")]
    [InlineData(7, 1, "NOT READY: 1 failed, 0 warnings, 0 without usable evidence, 0 passed")]
    public void Exits_with_the_verdict(int covered, int exitCode, string summary)
    {
        Shop.Fill(_system, covered);
        var run = Verify();
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        Assert.Contains(summary, run.Output);
    }

    [Fact]
    public void Exits_with_1_without_evidence()
    {
        _system.Write("readiness.json", Shop.Policy);
        var run = Verify();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("INCOMPLETE: ", run.Output);
        Assert.Contains("readiness.json(1,25): coverage evidence is pending: no build has left facts yet. Fix: run 'dotnet test'", run.Output);
    }

    [Theory]
    [InlineData("almost-ready", 2)]
    [InlineData("not-ready", 0)]
    public void Exits_with_2_when_only_optional_checks_fail_unless_that_is_good_enough(string failOn, int exitCode)
    {
        Shop.Fill(_system, policy: null);
        var run = Verify("--fail-on", failOn);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("ALMOST READY: ", run.Output);
    }

    [Fact]
    public void Prints_a_report_for_a_person_and_writes_the_files()
    {
        Shop.Fill(_system, 7, """{ "system": { "name": "Shop" }, "coverage": { "line": 80 }, "tests": { "minimum": 3 }, "require": [ "RG6001" ] }""");
        _system.Write("src/Old/Old.csproj", "");
        var run = Verify();
        Assert.Equal(1, run.ExitCode);
        Approved.Equal(Stable(run.Output), "txt");
        Assert.Equal("*\n", File.ReadAllText(_system.PathOf("artifacts/readiness/.gitignore")));
        Assert.True(File.Exists(_system.PathOf("artifacts/readiness/report.md")));
    }

    [Fact]
    public void Prints_the_checklist_by_section_and_the_risks()
    {
        _system.Write("readiness.json", """{ "checklist": { "minimum": 50 } }""");
        _system.Write("READINESS.md", "## Security\n- [x] Tested <!-- owner:@ana date:2026-01-01 -->\n- [ ] Rotated\n## After deployment\n- [ ] +1h stable\n\n| Risk | Probability | Impact | Status |\n|---|---|---|---|\n| Down | low | high | open |\n");
        var run = Verify();
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, "^Security +50.0 % +1 +0 +0 +0$"));
        Assert.Contains("READINESS.md: 50.0 % done: 1 done (0 shown by checks or evidence, 1 claimed), 1 open, 0 deferred, 0 waived, 0 n/a, 1 not due; 0 contradictions", lines);
        Assert.Contains("1 risk; worst that is not dealt with: medium", lines);
    }

    [Fact]
    public void Prints_result_json_and_nothing_else()
    {
        Shop.Fill(_system);
        var run = Verify("--format", "json");
        Assert.Equal(File.ReadAllText(_system.PathOf("artifacts/readiness/result.json")), run.Output);
        Assert.Equal("READY", (string?)JsonNode.Parse(run.Output)!["verdict"]);
    }

    [Fact]
    public void Prints_the_markdown_report_and_nothing_else()
    {
        Shop.Fill(_system);
        var run = Verify("--format", "md");
        Assert.Equal(File.ReadAllText(_system.PathOf("artifacts/readiness/report.md")), run.Output);
    }

    [Fact]
    public void Writes_where_it_is_told_to_and_hides_nothing_there()
    {
        Shop.Fill(_system);
        var run = Verify("--output", "out/gate");
        Assert.Contains("out/gate/report.md", run.Output);
        Assert.Equal(["receipt.json", "report.md", "result.json"], Directory.GetFiles(_system.PathOf("out/gate")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hides_nothing_in_a_folder_that_was_there_before()
    {
        Shop.Fill(_system, policy: """{ "coverage": { "line": 80 }, "report": { "path": "docs" } }""");
        _system.Write("docs/guide.md", "");
        Assert.Equal(0, Verify().ExitCode);
        Assert.False(File.Exists(_system.PathOf("docs/.gitignore")));
        Assert.True(File.Exists(_system.PathOf("docs/report.md")));
    }

    [Fact]
    public void Unites_evidence_of_several_folders()
    {
        using var linux = new SystemFolder();
        using var windows = new SystemFolder();
        Shop.Fill(linux, 5, null, "linux");
        Shop.Fill(windows, 9, null, "windows");
        _system.Write("readiness.json", """{ "coverage": { "line": 90 }, "evidence": { "expect": [ "linux", "windows" ] } }""");
        var one = Verify("--evidence", linux.Evidence);
        Assert.Equal(1, one.ExitCode);
        Assert.Contains("no evidence from windows", one.Output);
        Assert.Equal(0, Verify("--evidence", linux.Evidence, "--evidence", windows.Evidence).ExitCode);
        Assert.Equal(0, Verify("--evidence", windows.Evidence, "--evidence", linux.Evidence).ExitCode);
    }

    [Fact]
    public void Gives_the_same_bytes_from_two_folders_apart_from_the_run()
    {
        using var other = new SystemFolder();
        Shop.Fill(_system, 7);
        Shop.Fill(other, 7);
        static string Result(SystemFolder system)
        {
            var json = JsonNode.Parse(ToolProcess.Run(system.Root, "verify", "--format", "json").Output)!.AsObject();
            Assert.True(json.Remove("run"));
            Assert.DoesNotContain(system.Root, json.ToString());
            return json.ToJsonString();
        }

        Assert.Equal(Result(_system), Result(other));
    }

    [Fact]
    public void Finds_the_policy_upward_and_shows_the_report_from_where_one_stands()
    {
        Shop.Fill(_system);
        var run = ToolProcess.Run(_system.PathOf("src/Shop"), "verify");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("artifacts/readiness/report.md", run.Output);
        Assert.DoesNotContain(_system.Root, run.Output);
    }

    [Fact]
    public void Takes_another_policy_by_name()
    {
        Shop.Fill(_system, 7);
        _system.Write("strict.json", """{ "coverage": { "line": 70 } }""");
        Assert.Equal(0, Verify("--config", "strict.json").ExitCode);
    }

    [Theory]
    [InlineData("--evidence", "none", "readiness: error: --evidence: there is no folder 'none'\n")]
    [InlineData("--config", "none.json", "readiness: error: --config: there is no file 'none.json'\n")]
    public void Names_what_is_not_there(string option, string value, string error) => Assert.Equal(new ToolProcess(3, "", error), Verify(option, value));

    [Fact]
    public void Names_a_folder_that_is_not_there() => Assert.Equal(new ToolProcess(3, "", "readiness: error: there is no folder 'none'\n"), Verify("none"));

    [Fact]
    public void Names_each_problem_of_the_policy_in_one_line()
    {
        Shop.Fill(_system, policy: "{\n  \"covrage\": {},\n  \"tests\": { \"minimum\": \"many\" }\n}");
        Assert.Equal(
            new ToolProcess(3, "", "readiness.json(2,3): error RG0001: unknown key 'covrage'; did you mean 'coverage'?\nreadiness.json(3,25): error RG0002: 'tests.minimum' must be a whole number, but is the string 'many'\n"),
            Verify());
    }

    [Fact]
    public void Names_facts_that_are_damaged()
    {
        Shop.Fill(_system);
        _system.Write($"{Gate.EvidencePath}/{Platform.Name}/Shop/net10.0/project.json", "{");
        Assert.Equal(new ToolProcess(3, "", $"readiness: error: {Platform.Name}/Shop/net10.0/project.json(1): the file is damaged; delete it and build and test again\n"), Verify());
    }

    [Fact]
    public void Names_an_output_folder_that_cannot_be_written()
    {
        Shop.Fill(_system);
        _system.Write("taken", "a file");
        var run = Verify("--output", "taken");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("readiness: error: a file or folder can't be read or written (", run.Errors);
        Assert.DoesNotContain(_system.Root, run.Errors);
    }

    [Fact]
    public void Names_an_output_folder_without_a_name()
    {
        Shop.Fill(_system);
        Assert.Equal(new ToolProcess(3, "", "readiness: error: --output: the name of a folder is missing\n"), Verify("--output", ""));
    }

    [Theory]
    [InlineData("text", "Adds( : :error: :owned # #vso[task.x] [2J")]
    [InlineData("md", @"Adds( : :error: :owned \# \#vso\[task.x\] \[2J")]
    [InlineData("json", @"Adds(\n::error::owned #\u0023vso[task.x]\u001B[2J\u202e")]
    public void Prints_no_control_and_no_command_of_a_CI_system(string format, string shown)
    {
        Shop.Fill(_system, policy: """{ "tests": {} }""");
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.SaveTests(run, Sample.Test("Adds(\n::error::owned ##vso[task.x]\u001b[2J\u202E", TestOutcome.Failed));
        _system.Write("src/##vso[task.y]\u200F/Old.csproj", "");
        var output = Verify("--format", format).Output;
        Assert.Contains(shown, output);
        Assert.DoesNotContain("##vso", output);
        Assert.DoesNotContain(output, character => character != '\n' && OneLine.IsControl(character));
        Assert.DoesNotContain(output.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_a_damaged_file_with_a_hostile_name_on_one_line()
    {
        Shop.Fill(_system);
        _system.Write($"{Gate.EvidencePath}/##vso[x]/Shop\n::error::owned/net10.0/project.json", "{");
        Assert.Equal(new ToolProcess(3, "", "readiness: error: # #vso[x]/Shop : :error: :owned/net10.0/project.json(1): the file is damaged; delete it and build and test again\n"), Verify());
    }

    [Fact]
    public void Says_what_changed_since_an_earlier_result_also_when_it_is_the_one_that_is_replaced()
    {
        Shop.Fill(_system, 7);
        Assert.DoesNotContain("Since ", Verify().Output, StringComparison.Ordinal);
        Shop.Fill(_system, 10);
        Assert.Contains(": NOT READY -> READY, score 0.0 -> 100.0 (+100.0); 1 check better, 0 worse", Verify("--since", "artifacts/readiness/result.json").Output, StringComparison.Ordinal);
        Assert.Contains("| RG2001 Line coverage reaches the minimum | fail | pass |", File.ReadAllText(_system.PathOf("artifacts/readiness/report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_earlier_result_that_is_none()
    {
        Shop.Fill(_system, 10);
        _system.Write("old.json", "{}");
        Assert.Equal((3, "readiness: error: old.json: this is no result.json of ReadinessGate; 'dotnet readiness verify' writes one"), (Verify("--since", "old.json").ExitCode, Verify("--since", "old.json").Errors.TrimEnd()));
        Assert.Equal((3, "readiness: error: --since: there is no file 'none.json'"), (Verify("--since", "none.json").ExitCode, Verify("--since", "none.json").Errors.TrimEnd()));
    }

    private ToolProcess Verify(params string[] arguments) => ToolProcess.Run(_system.Root, ["verify", .. arguments]);

    // Version, commit and duration differ from build to build; a person's report shows them all the same.
    private static string Stable(string output) => System.Text.RegularExpressions.Regex.Replace(output.Replace(ToolVersion.Text, "1.2.3", StringComparison.Ordinal), @"\d+\.\d s", "0.1 s");
}
