using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class GitProcessTests
{
    [Fact]
    public void Hands_over_input_and_arguments_as_they_are()
    {
        using var system = new SystemFolder();
        Assert.Equal("ce013625030ba8dba906f756967f9e9ca394464a", GitProcess.Run(system.Root, Encoding.ASCII.GetBytes("hello\n"), "hash-object", "--stdin").Text);
        Assert.Equal("a 'b' \"c\" $d ü", GitProcess.Run(system.Root, [], "-c", "x.y=a 'b' \"c\" $d ü", "config", "x.y").Text);
    }

    [Fact]
    public void Tells_exit_codes_and_keeps_the_words_of_git_to_itself()
    {
        using var system = new SystemFolder();
        var answer = GitProcess.Run(system.Root, [], "rev-parse", "--verify", "HEAD");
        Assert.Equal((128, ""), (answer.ExitCode, answer.Text));
        Assert.DoesNotContain("fatal", answer.Refusal("read it").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_it_can_not_be_started() =>
        Assert.Equal("the folder is a git checkout, and git can't be started. Fix: install git, or put it on the PATH", Assert.Throws<EvidenceException>(() => GitProcess.Run("/no such folder", [], "version")).Message);
}
