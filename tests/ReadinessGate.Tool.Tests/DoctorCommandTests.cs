using System.Text.Json;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Prints_a_line_for_each_piece_and_passes_when_all_is_there()
    {
        Shop.Fill(_system);
        var os = Platform.Name;
        Assert.Equal(
            new ToolProcess(0, $"""
                ok        Shop (net10.0, {os})        build     Debug, 1 source
                -         Shop (net10.0, {os})        log       no check that counts asks for it
                ok        Shop.Tests (net10.0, {os})  build     Debug, 1 source
                -         Shop.Tests (net10.0, {os})  log       no check that counts asks for it
                -         Shop.Tests (net10.0, {os})  results   no check that counts asks for it
                ok        Shop.Tests (net10.0, {os})  coverage  the coverage of the last run
                All evidence is there.

                """.ReplaceLineEndings("\n"), ""),
            ToolProcess.Run(_system.Root, "doctor"));
    }

    [Fact]
    public void Says_what_is_missing_why_and_how_to_fix_it()
    {
        Shop.Fill(_system);
        File.Delete(Path.Combine(_system.Leg(Platform.Name, "Shop.Tests"), "run.json"));
        var run = ToolProcess.Run(_system.Root, "doctor", _system.Root);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains($"missing   Shop.Tests (net10.0, {Platform.Name})  coverage  Shop.Tests (net10.0) has not been run. Fix: run 'dotnet test'\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 piece of evidence missing or unusable.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_system.Root, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_no_check_counts_from_is_not_missing()
    {
        Shop.Fill(_system);
        _system.Write("readiness.json", """{ "require": ["RG2082", "RG2090"] }""");
        var run = ToolProcess.Run(_system.Root, "doctor");
        Assert.DoesNotContain("missing ", run.Output, StringComparison.Ordinal);
        Assert.Contains("log       no check that counts asks for it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_each_piece_is_an_object()
    {
        Shop.Fill(_system);
        File.Delete(Path.Combine(_system.Leg(Platform.Name, "Shop.Tests"), "run.json"));
        var run = ToolProcess.Run(_system.Root, "doctor", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
        var piece = json.RootElement.GetProperty("pieces").EnumerateArray().Last();
        Assert.Equal(("missing", "coverage", "run 'dotnet test'"), (piece.GetProperty("state").GetString(), piece.GetProperty("kind").GetString(), piece.GetProperty("fix").GetString()));
    }

    [Fact]
    public void Judges_the_evidence_that_another_machine_left()
    {
        Shop.Fill(_system);
        Directory.Move(_system.Evidence, _system.PathOf("downloaded"));
        Assert.Equal(1, ToolProcess.Run(_system.Root, "doctor").ExitCode);
        Assert.Equal(0, ToolProcess.Run(_system.Root, "doctor", "--evidence", "downloaded").ExitCode);
    }

    [Theory, InlineData("nowhere"), InlineData("--evidence=nowhere"), InlineData("--colour"), InlineData("--format=yaml")]
    public void Arguments_that_make_no_sense_are_exit_code_3(string argument)
    {
        var run = ToolProcess.Run(_system.Root, "doctor", argument);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("readiness: error: ", run.Errors, StringComparison.Ordinal);
    }
}
