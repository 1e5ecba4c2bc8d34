using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Scoring;

public sealed class EvaluatorTests
{
    private static readonly Coverage Evidence = Sample.Coverage();

    [Fact]
    public void No_finding_is_a_pass() => Assert.Equal(Outcome.Pass, Sample.Evaluate(new Probe(), Evidence).Outcome);

    [Theory]
    [InlineData("""{ "require": [ "RG2001" ] }""", Outcome.Fail)]
    [InlineData(null, Outcome.Warn)]
    public void A_finding_fails_when_required_and_warns_when_optional(string? policy, Outcome expected) =>
        Assert.Equal(expected, Sample.Evaluate(new Probe(() => [new Finding("x")]), Evidence, policy).Outcome);

    [Theory]
    [InlineData("2026-11-21", Outcome.Waived, 0.5)]
    [InlineData("2026-11-20", Outcome.Fail, 0)]
    public void A_waiver_holds_to_the_end_of_its_day(string until, Outcome expected, double value)
    {
        var result = Sample.Evaluate(new Probe(() => [new Finding("x")]), Evidence, Waived(until, "\"require\": [ \"RG2001\" ], "));
        Assert.Equal((expected, value), (result.Outcome, result.Value));
        Assert.Equal(expected == Outcome.Waived ? "waived until 2026-11-21 by ana: the importer is replaced in May" : null, result.Reason);
    }

    [Fact]
    public void A_waiver_that_ended_says_so_beside_the_findings()
    {
        var result = Sample.Evaluate(new Probe(() => [new Finding("x", new Place("a.cs", 1))]), Evidence, Waived("2026-11-01", "\"require\": [ \"RG2001\" ], "));
        Assert.Equal(["x", "the waiver of RG2001 by ana ended on 2026-11-01, 20 days ago (the importer is replaced in May). Fix: correct the findings, or agree on another day and write that"], result.Findings.Select(finding => finding.Text));
        Assert.Equal("readiness.json(1,41)", result.Findings[1].At?.ToString());
    }

    [Fact]
    public void A_waiver_stands_in_for_no_evidence_and_no_pass()
    {
        var policy = Waived("2027-01-31", "\"require\": [ \"RG2001\" ], ");
        Assert.Equal(Outcome.Pass, Sample.Evaluate(new Probe(), Evidence, policy).Outcome);
        Assert.Equal(Outcome.Pending, Sample.Evaluate(new Probe(), Collected.Without(Outcome.Pending, "because"), policy).Outcome);
        Assert.Equal(Outcome.Inconclusive, Sample.Evaluate(new Probe(() => throw new EvidenceException("x")), Evidence, policy).Outcome);
    }

    [Theory]
    [InlineData(Outcome.Pending, "evidence is pending: because. Fix: do it")]
    [InlineData(Outcome.Stale, "evidence is stale: because. Fix: do it")]
    [InlineData(Outcome.Inconclusive, "evidence is unusable: because. Fix: do it")]
    public void Missing_evidence_is_never_a_pass(Outcome outcome, string text)
    {
        var result = Sample.Evaluate(new Probe(), Collected.Without(outcome, "because", "do it"), """{ "require": [ "RG2001" ] }""");
        Assert.Equal((outcome, "because", 0d), (result.Outcome, result.Reason, result.Value));
        var finding = Assert.Single(result.Findings);
        Assert.Equal((text, "readiness.json(1,14)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Evidence_that_does_not_apply_leaves_the_sum()
    {
        var result = Sample.Evaluate(new Probe(), Collected.Without(Outcome.NotApplicable, "no tests here"));
        Assert.Equal((Outcome.NotApplicable, "no tests here", false), (result.Outcome, result.Reason, result.Counts));
    }

    [Theory]
    [InlineData(Outcome.Stale, Outcome.Stale)]
    [InlineData(Outcome.Pending, Outcome.Fail)]
    [InlineData(Outcome.Inconclusive, Outcome.Inconclusive)]
    public void Partial_evidence_is_judged_only_while_the_rest_is_pending(Outcome state, Outcome expected) =>
        Assert.Equal(expected, Sample.Evaluate(new Probe(() => [new Finding("x")], partial: true), new Collected(Evidence, state, "because"), """{ "require": [ "RG2001" ] }""").Outcome);

    [Theory]
    [InlineData(Outcome.Stale, true, Outcome.Stale)]
    [InlineData(Outcome.Pending, true, Outcome.Pending)]
    [InlineData(Outcome.Inconclusive, true, Outcome.Fail)]
    [InlineData(Outcome.Inconclusive, false, Outcome.Inconclusive)]
    public void A_check_may_say_why_evidence_is_unusable_and_never_passes_on_it(Outcome state, bool finds, Outcome expected) =>
        Assert.Equal(expected, Sample.Evaluate(new Probe(() => finds ? [new Finding("x")] : [], unusable: true), new Collected(Evidence, state, "because"), """{ "require": [ "RG2001" ] }""").Outcome);

    [Fact]
    public void Partial_evidence_without_findings_stays_pending() =>
        Assert.Equal(Outcome.Pending, Sample.Evaluate(new Probe(partial: true), new Collected(Evidence, Outcome.Pending, "because")).Outcome);

    [Fact]
    public void Evidence_that_turns_out_to_be_missing_is_pending()
    {
        var result = Sample.Evaluate(new Probe(() => throw new EvidencePendingException("no log", "build")), Evidence);
        Assert.Equal((Outcome.Pending, "evidence is pending: no log. Fix: build"), (result.Outcome, Assert.Single(result.Findings).Text));
    }

    [Fact]
    public void Evidence_that_cannot_be_read_is_inconclusive()
    {
        var result = Sample.Evaluate(new Probe(() => throw new EvidenceException("a.xml(3): bad")), Evidence);
        Assert.Equal((Outcome.Inconclusive, "a.xml(3): bad"), (result.Outcome, Assert.Single(result.Findings).Text));
    }

    [Fact]
    public void A_check_that_throws_is_inconclusive_and_its_text_stays_inside()
    {
        var result = Sample.Evaluate(new Probe(() => throw new InvalidOperationException("secret path")), Evidence);
        Assert.Equal((Outcome.Inconclusive, "the check itself failed with InvalidOperationException; please report this"), (result.Outcome, Assert.Single(result.Findings).Text));
    }

    [Fact]
    public void Sorts_findings_by_path_line_column_and_message()
    {
        Finding[] findings = [new("z", new Place("b", 1)), new("y", new Place("a", 2, 2)), new("x", new Place("a", 2, 1)), new("w", new Place("a", 10)), new("b"), new("a")];
        Assert.Equal("a b x y w z", string.Join(' ', Sample.Evaluate(new Probe(() => findings), Evidence).Findings.Select(finding => finding.Message)));
    }

    private static string Waived(string until, string before = "") => $$"""{ {{before}}"waivers": [ { "check": "RG2001", "until": "{{until}}", "by": "ana", "because": "the importer is replaced in May" } ] }""";

    [Fact]
    public void Measures_its_time() => Assert.True(new Evaluator(Policy.None, Sample.Today).Evaluate(new Probe(), new Collected(Evidence)).Milliseconds >= 0);

    [Fact]
    public void Lists_what_nobody_asked_for()
    {
        var result = Evaluator.NotAsked(new Probe());
        Assert.Equal((Demand.NotAsked, "not asked", false), (result.Demand, result.Reason, result.Counts));
    }

    private sealed class Probe(Func<IEnumerable<Finding>>? examine = null, bool partial = false, bool unusable = false) : Check<Coverage>
    {
        public override CheckDescriptor Descriptor { get; } = new("RG2001", "It is right", Category.Testing);

        public override bool JudgesPartialEvidence => partial;

        public override bool JudgesUnusableEvidence => unusable;

        protected override IEnumerable<Finding> Examine(Coverage evidence, Limits limits) => examine?.Invoke() ?? [];
    }
}
