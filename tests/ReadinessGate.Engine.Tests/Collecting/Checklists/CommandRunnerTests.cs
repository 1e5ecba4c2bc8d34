using System.Diagnostics;
using ReadinessGate.Collecting.Checklists;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Checklists;

// The programs that it runs are those of Linux and macOS.
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class CommandRunnerTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Runs_program_and_arguments_in_the_folder_of_the_system()
    {
        _system.Write("marker.txt", "here");
        Assert.Equal((0, "here"), Answer("cat marker.txt"));
        Assert.Equal((0, "a b|c\n"), Answer("printf %s|%s\\n 'a b' c"));
        Assert.Equal((0, "$HOME *\n"), Answer("echo $HOME *"));
    }

    [Fact]
    public void A_path_is_meant_from_the_root()
    {
        _system.Write("scripts/check it.sh", "#!/bin/sh\necho out\necho err >&2\nexit 7\n");
        File.SetUnixFileMode(_system.PathOf("scripts/check it.sh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var answer = Run("'scripts/check it.sh'", TimeSpan.FromSeconds(20));
        Assert.Equal((7, true, true), (answer.ExitCode, answer.Output.Contains("out", StringComparison.Ordinal), answer.Output.Contains("err", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ends_a_command_with_its_children_when_its_time_is_up()
    {
        var start = Stopwatch.GetTimestamp();
        var answer = Run("sh -c 'echo started; sleep 600 & sleep 600'", TimeSpan.FromMilliseconds(400));
        Assert.Equal((null, "did not end within 400 ms, and was ended", "started"), (answer.ExitCode, answer.Problem, answer.LastLine));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Does_not_wait_for_input_and_keeps_no_more_than_a_mebibyte()
    {
        Assert.Equal((0, ""), Answer("cat"));
        Assert.Equal(1 << 20, Run("head -c 3000000 /dev/zero", TimeSpan.FromSeconds(20)).Output.Length);
    }

    [Fact]
    public void Shows_neither_secrets_nor_absolute_paths()
    {
        var token = "AKIA" + "Q3EGRIZ5T7WYX2KD";
        var (_, output) = Answer($"echo {_system.Root}/x {token}");
        Assert.Equal("./x", output.Split(' ')[0]);
        Assert.DoesNotContain(token, output, StringComparison.Ordinal);
    }

    [Theory, InlineData("no-such-program-anywhere"), InlineData("scripts/none.sh")]
    public void Says_what_can_not_be_started(string command) => Assert.Equal("can't be started: there is no such program, or it may not be run", Run(command, TimeSpan.FromSeconds(5)).Problem);

    private (int? ExitCode, string Output) Answer(string command)
    {
        var answer = Run(command, TimeSpan.FromSeconds(20));
        Assert.Null(answer.Problem);
        return (answer.ExitCode, answer.Output);
    }

    private CommandAnswer Run(string command, TimeSpan patience) =>
        new CommandRunner(_system.Root, patience).Run(Lists.Read($"- [x] Shown <!-- id:a run:\"{command}\" expect:\"exit 0\" -->"))[command];
}
