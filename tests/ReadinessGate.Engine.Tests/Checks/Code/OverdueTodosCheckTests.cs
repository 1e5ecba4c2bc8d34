using ReadinessGate.Checks.Code;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class OverdueTodosCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory, InlineData(-1, Outcome.Fail), InlineData(0, Outcome.Pass), InlineData(1, Outcome.Pass)]
    public void The_day_itself_is_not_overdue(int days, Outcome expected) => Assert.Equal(expected, Evaluate("""{ "todo": { "overdue": 0 } }""", Todo(days)).Outcome);

    [Fact]
    public void Tells_who_promised_what_and_since_when()
    {
        var finding = Assert.Single(Evaluate("""{ "require": ["RG2084"] }""", Todo(-2)).Findings);
        Assert.Equal(("src/a.cs(3,4)", "this TODO (#12, ana) was due on 2026-11-19, 2 days ago. Fix: do it, or agree on another day and write that"), ($"{finding.At}", finding.Text));
    }

    [Theory, InlineData(1, Outcome.Fail), InlineData(2, Outcome.Pass)]
    public void Accepts_as_many_as_the_policy_says(int accepted, Outcome expected) => Assert.Equal(expected, Evaluate($$"""{ "todo": { "overdue": {{accepted}} } }""", Todo(-1), Todo(-2)).Outcome);

    [Fact]
    public void Warns_where_nobody_asked() => Assert.Equal(Outcome.Warn, Sample.Evaluate(new OverdueTodosCheck(), new DueTodos([Todo(-1)], Today)).Outcome);

    private static DueTodo Todo(int days) => new(new Place("src/a.cs", 3, 4), Today.AddDays(days), "#12, ana");

    private static CheckResult Evaluate(string policy, params DueTodo[] todos) => Sample.Evaluate(new OverdueTodosCheck(), new DueTodos([.. todos], Today), policy);
}
