using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class TickEvidenceCheckTests
{
    private const string Line = "- [x] rollback tested <!-- id:ops-4 evidence:docs/log.md -->";

    [Theory]
    [InlineData("does not exist"), InlineData("is empty"), InlineData("lies outside of the repository")]
    public void Reports_evidence_that_shows_nothing(string problem) => Assert.Equal(
        [$"(1,3) 'ops-4: rollback tested' is ticked, but its evidence docs/log.md {problem}. Fix: bring the evidence, or untick the item"],
        Evaluate(Line, Lists.File("docs/log.md", problem)).Findings());

    [Theory]
    [InlineData(90, Outcome.Pass)]
    [InlineData(91, Outcome.Fail)]
    public void Holds_the_age_against_what_is_valid(int days, Outcome expected) => Assert.Equal(expected, Evaluate(Line, Lists.File("docs/log.md", changed: Lists.Today.AddDays(-days))).Outcome);

    [Fact]
    public void Says_how_old_evidence_is() => Assert.Equal(
        ["(1,3) 'ops-4: rollback tested' is ticked, but its evidence docs/log.md is 131 days old (at most 90). Fix: repeat what it shows, and commit the new evidence"],
        Evaluate(Line, Lists.File("docs/log.md", changed: Lists.Today.AddDays(-131))).Findings());

    [Fact]
    public void Reports_evidence_that_changed_since_it_was_ticked()
    {
        const string Ticked = "- [x] a <!-- evidence:docs/log.md sha:aaaaaaaaaaaa -->";
        Assert.Equal(["(1,3) 'a' is ticked, but its evidence docs/log.md changed since it was ticked (sha bbbbbbbbbbbb, recorded aaaaaaaaaaaa). Fix: look at the evidence again, then tick the item again"], Evaluate(Ticked, Lists.File("docs/log.md", sha: "bbbbbbbbbbbb")).Findings());
        Assert.Equal(Outcome.Pass, Evaluate(Ticked, Lists.File("docs/log.md", sha: "aaaaaaaaaaaa")).Outcome);
    }

    [Theory]
    [InlineData("- [ ] a <!-- evidence:docs/log.md -->"), InlineData("- [x] a <!-- evidence:https://example.org/report -->"), InlineData("- [x] a")]
    public void Asks_nothing_of_an_open_item_of_an_address_and_of_a_mere_claim(string line) => Assert.Equal(Outcome.Pass, Evaluate(line, Lists.File("docs/log.md", "is empty")).Outcome);

    [Fact]
    public void Is_inconclusive_where_git_can_not_tell_the_age_that_is_needed()
    {
        var list = Lists.Read(Line).With(Lists.File("docs/log.md")) with { GitProblem = "the checkout is shallow. Fix: fetch its history" };
        var result = Sample.Evaluate(new TickEvidenceCheck(), list, """{ "checklist": { "validFor": "90d" } }""");
        Assert.Equal((Outcome.Inconclusive, "how old evidence is can't be told: the checkout is shallow. Fix: fetch its history"), (result.Outcome, result.Reason));
        Assert.Equal(Outcome.Pass, Sample.Evaluate(new TickEvidenceCheck(), list, """{ "checklist": {} }""").Outcome);
    }

    private static CheckResult Evaluate(string line, EvidenceFile file) => Sample.Evaluate(new TickEvidenceCheck(), Lists.Read(line).With(file), """{ "checklist": { "validFor": "90d" } }""");
}
