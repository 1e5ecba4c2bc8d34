using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_its_commands_and_hides_those_of_the_build()
    {
        var help = ToolProcess.Run(_system.Root, "--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        Assert.Contains("verify", help.Output);
        Assert.DoesNotContain("record-", help.Output);
        Assert.DoesNotContain("--parent", help.Output);
    }

    [Theory, InlineData("verify"), InlineData("coverage"), InlineData("baseline"), InlineData("secrets"), InlineData("doctor"), InlineData("record-build"), InlineData("record-tests")]
    public void Each_command_answers_to_its_name(string name)
    {
        var help = ToolProcess.Run(_system.Root, name, "--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        Assert.DoesNotContain("Judges whether a .NET system", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_options_of_verify()
    {
        var help = ToolProcess.Run(_system.Root, "verify", "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All(["--config <FILE>", "--evidence <DIR>", "--format <json|md|text>", "--output <DIR>", "--fail-on <almost-ready|not-ready>"], option => Assert.Contains(option, help.Output));
        Assert.DoesNotContain("--mode", help.Output);
    }

    [Fact]
    public void Shows_its_version_and_nothing_else()
    {
        var version = ToolProcess.Run(_system.Root, "--version");
        Assert.Equal((0, ""), (version.ExitCode, version.Errors));
        Assert.Equal(ToolVersion.Text + "\n", version.Output);
    }

    [Theory]
    [InlineData("verify", "--nonsense")]
    [InlineData("no-command", "x")]
    [InlineData("verify", "--format=xml")]
    [InlineData("record-build", "--root")]
    public void Names_arguments_it_does_not_know(string first, string second)
    {
        var run = ToolProcess.Run(_system.Root, first, second);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        var lines = run.Errors.TrimEnd('\n').Split('\n');
        Assert.All(lines[..^1], line => Assert.StartsWith("readiness: error: ", line));
        Assert.Equal("Run 'dotnet readiness --help' for the commands and options.", lines[^1]);
    }

    [Fact]
    public void Reads_its_arguments_from_a_file_one_a_line()
    {
        Shop.Fill(_system);
        var file = _system.Write("arguments.txt", $"verify\n{_system.Root}\n--output\n{_system.PathOf("a folder with 'quotes' and ü")}\n");
        Assert.Equal(0, ToolProcess.Run(Path.GetTempPath(), "@" + file).ExitCode);
        Assert.True(File.Exists(_system.PathOf("a folder with 'quotes' and ü/report.md")));
    }

    [Fact]
    public void Names_no_stack_when_that_file_is_missing()
    {
        var run = ToolProcess.Run(_system.Root, "@none.txt");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("readiness: error: ", run.Errors);
        Assert.Equal(1, run.Errors.Count(character => character == '\n'));
    }
}
