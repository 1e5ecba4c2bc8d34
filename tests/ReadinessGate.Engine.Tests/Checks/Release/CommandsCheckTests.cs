using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class CommandsCheckTests
{
    [Fact]
    public void Waits_until_someone_runs_the_commands()
    {
        var result = Evaluate("run:\"a b\" expect:\"exit 0\"");
        Assert.Equal((Outcome.Pending, "1 command of READINESS.md has not been run"), (result.Outcome, result.Reason));
        Assert.Equal("an answer of the commands is pending: 1 command of READINESS.md has not been run. Fix: run 'dotnet readiness verify --run'", result.Findings[0].Text);
    }

    [Theory]
    [InlineData("run:a", "'a' has a command and no expectation")]
    [InlineData("expect:\"exit 0\"", "'a' has an expectation and no command")]
    [InlineData("run:a expect:\"exit 0\" expect-fail:\"text no\"", "'a' has both expect: and expect-fail:")]
    [InlineData("run:a expect:\"exit zero\"", "'a' expects 'exit zero', which is nothing that can be compared")]
    public void Reports_a_command_that_can_not_be_judged(string attributes, string expected) =>
        Assert.Equal([$"(1,3) {expected}. Fix: write run:\"program arguments\" and expect: or expect-fail: with 'exit 0', 'text ready', 'regex ^ok' or 'number <= 5'"], Evaluate(attributes).Findings());

    [Fact]
    public void Does_not_apply_without_commands() => Assert.Equal(Outcome.NotApplicable, Evaluate("id:a").Outcome);

    [Theory]
    [InlineData("run:a expect:\"exit 0\"", 0, null)]
    [InlineData("run:a expect-fail:\"text b\"", 1, null)]
    [InlineData("run:a expect:\"exit 0\"", 1, "(1,3) 'a': 'a' ended with exit code 1, expected 0; its last line: b. Fix: make the command answer what the item says, or untick the item")]
    [InlineData("run:a expect-fail:\"exit 1\"", 0, "(1,3) 'a': 'a' ended with exit code 0, and must fail; its last line: b. Fix: make the command answer what the item says, or untick the item")]
    public void Compares_the_answers_of_commands_that_were_run(string attributes, int exitCode, string? expected)
    {
        var list = Lists.Read($"- [x] a <!-- {attributes} -->");
        var result = Sample.Evaluate(new CommandsCheck(), list with { Answers = ImmutableDictionary.Create<string, CommandAnswer>().Add("a", new CommandAnswer(exitCode, "b\n")) });
        Assert.Equal(expected is null ? Array.Empty<string>() : [expected], result.Findings());
        Assert.Equal(expected is null, result.Outcome == Outcome.Pass);
    }

    private static CheckResult Evaluate(string attributes) => Sample.Evaluate(new CommandsCheck(), Lists.Read($"- [x] a <!-- {attributes} -->"));
}
