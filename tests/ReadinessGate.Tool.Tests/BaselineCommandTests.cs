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
    [InlineData("--because: name the figure or rule with --accept", "--because", "a reason")]
    [InlineData("--because: the text says no reason", "--accept", "coverage.line", "--because", "-")]
    [InlineData("--evidence: there is no folder 'none'", "--evidence", "none")]
    [InlineData("there is no folder 'none'", "none")]
    [InlineData("there is no usable coverage: no build has left facts yet. Fix: run 'dotnet test'", ".")]
    public void Names_what_keeps_it_from_working(string problem, params string[] arguments) =>
        Assert.Equal(new ToolProcess(3, "", $"readiness: error: {problem}\n"), ToolProcess.Run(_system.Root, ["baseline", .. arguments]));

    [Fact]
    public void Accepts_findings_with_a_reason_and_takes_them_out_when_they_are_gone()
    {
        Shop.Fill(_system, 8, """{ "rules": { "RG1001": { "max": 0 } } }""");
        Log(Todo("1111111111111111", 3), Todo("1111111111111111", 7), Todo("2222222222222222", 9), Todo("3333333333333333", 5, "CS0618"));
        Assert.Contains("3 findings of RG1001", ToolProcess.Run(_system.Root, "verify").Output);
        Assert.EndsWith("RG1001 3 findings accepted\nreadiness.baseline.json: 3 findings accepted (were 0)\n", ToolProcess.Run(_system.Root, "baseline", "--accept", "RG1001", "--because", "sorted out with issue 12").Output, StringComparison.Ordinal);
        Assert.Contains("""{ "rule": "RG1001", "path": "src/Shop/Code.cs", "hash": "1111111111111111", "count": 2, "because": "sorted out with issue 12" }""", Text);
        Assert.Equal(0, ToolProcess.Run(_system.Root, "verify").ExitCode);

        Log(Todo("1111111111111111", 3), Todo("4444444444444444", 4));
        Assert.Contains("1 finding of RG1001 (", ToolProcess.Run(_system.Root, "verify").Output);
        Assert.EndsWith("RG1001 2 findings gone\nreadiness.baseline.json: 1 finding accepted (were 3)\n", ToolProcess.Run(_system.Root, "baseline").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("4444", Text);
    }

    [Fact]
    public void Counts_findings_of_others_once_that_the_compiler_hides_and_takes_out_those_that_a_comment_does()
    {
        Shop.Fill(_system, 8, """{ "warnings": { "max": 0 } }""");
        Log(Static(3), Static(7));
        Assert.EndsWith("CA1822 2 findings accepted\nreadiness.baseline.json: 2 findings accepted (were 0)\n", ToolProcess.Run(_system.Root, "baseline", "--accept", "CA1822", "--because", "sorted out with issue 12").Output, StringComparison.Ordinal);

        const string ByBaseline = "DiagnosticSuppressor { Suppression Id: CA1822Accepted, Suppression Justification: accepted in readiness.baseline.json }";
        Log(Static(3, ByBaseline), Static(7, ByBaseline));
        Assert.Equal(0, ToolProcess.Run(_system.Root, "verify").ExitCode);
        Assert.EndsWith("readiness.baseline.json: 2 findings accepted (were 2)\n", ToolProcess.Run(_system.Root, "baseline").Output, StringComparison.Ordinal);
        Log(Static(3, ByBaseline), Static(7, "Pragma Directive"));
        Assert.EndsWith("CA1822 1 finding gone\nreadiness.baseline.json: 1 finding accepted (were 2)\n", ToolProcess.Run(_system.Root, "baseline").Output, StringComparison.Ordinal);
        Log(Static(3, ByBaseline), Static(7, ByBaseline));
        Assert.Equal(1, ToolProcess.Run(_system.Root, "verify").ExitCode);
    }

    [Fact]
    public void Keeps_findings_of_which_no_log_tells()
    {
        Shop.Fill(_system);
        _system.Write("readiness.baseline.json", """{ "version": 1, "findings": [ { "rule": "RG1001", "path": "a.cs", "hash": "1", "count": 2 } ] }""");
        Assert.EndsWith("which findings are gone is not known: the compiler's log: Shop (net10.0) was built without one. Fix: build with -p:ReadinessGateSarif=true, or with -t:ReadinessGate; builds in CI do so by themselves\nreadiness.baseline.json: 2 findings accepted (were 2)\n", ToolProcess.Run(_system.Root, "baseline").Output, StringComparison.Ordinal);
        Assert.Equal("readiness: error: the findings of CS0618 are not known: the compiler's log: Shop (net10.0) was built without one. Fix: build with -p:ReadinessGateSarif=true, or with -t:ReadinessGate; builds in CI do so by themselves\n", ToolProcess.Run(_system.Root, "baseline", "--accept", "CS0618", "--because", "a reason").Errors);
        Assert.StartsWith("readiness: error: the findings of RG7090 are not known", ToolProcess.Run(_system.Root, "baseline", "--accept", "RG7090", "--because", "a reason").Errors, StringComparison.Ordinal);
        Assert.Contains("'coverage.lin' is neither a figure nor the id of a rule; did you mean 'coverage.line'?", ToolProcess.Run(_system.Root, "baseline", "--accept", "coverage.lin", "--because", "a reason").Errors);
    }

    [Fact]
    public void Accepts_a_secret_by_its_name_and_not_by_its_value()
    {
        _system.Write("readiness.json", """{ "require": [ "RG4020" ] }""");
        _system.Write("deploy.sh", "export DB_PASSWORD=hunter2\n");
        Assert.Equal(1, ToolProcess.Run(_system.Root, "verify").ExitCode);
        Assert.Contains("RG1205 1 finding accepted\n", ToolProcess.Run(_system.Root, "baseline", "--accept", "RG1205", "--because", "the database is thrown away each night").Output);
        Assert.Equal(0, ToolProcess.Run(_system.Root, "verify").ExitCode);
        _system.Write("deploy.sh", "export DB_PASSWORD=another7\nexport API_PASSWORD=another8\n");
        Assert.Contains("1 failed", ToolProcess.Run(_system.Root, "verify").Output);
        Assert.Contains("API_PASSWORD", ToolProcess.Run(_system.Root, "verify").Output);
    }

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

    private void Log(params string[] results)
    {
        foreach (var project in new[] { "Shop", "Shop.Tests" })
            File.WriteAllText(Path.Combine(_system.Leg(Platform.Name, project), "diagnostics.sarif"), $$"""{ "version": "2.1.0", "runs": [ { "results": [ {{string.Join(", ", (string[])[.. project == "Shop" ? results : [], Facts(project == "Shop" ? results.Count(result => result.Contains("RG1001", StringComparison.Ordinal)) : 0)])}} ] } ] }""");
    }

    private static string Facts(int count) => $$"""{ "ruleId": "RG1000", "level": "note", "message": { "text": "facts" }, "properties": { "customProperties": { "count.RG1001": "{{count}}" } } }""";

    private static string Todo(string hash, int line, string id = "RG1001") =>
        $$"""{ "ruleId": "{{id}}", "level": "warning", "message": { "text": "TODO" }, "properties": { "customProperties": { "fingerprint": "{{hash}}" } }, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "src/Shop/Code.cs" }, "region": { "startLine": {{line}}, "startColumn": 1, "endLine": {{line}} } } } ] }""";

    private static string Static(int line, string? hidden = null) =>
        $$"""{ "ruleId": "CA1822", "level": "warning", "message": { "text": "static" }, {{(hidden is null ? "" : $$""" "suppressions": [ { "kind": "inSource", "properties": { "suppressionType": "{{hidden}}" } } ], """)}}"locations": [ { "physicalLocation": { "artifactLocation": { "uri": "src/Shop/Code.cs" }, "region": { "startLine": {{line}}, "startColumn": 1, "endLine": {{line}} } } } ] }""";

    private string Text => File.ReadAllText(_system.PathOf("readiness.baseline.json"));
}
