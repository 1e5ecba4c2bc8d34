using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class DeviationsCheckTests
{
    private const string Waived = "waived:2026-11-21 by:@ana because:\"logs instead\" decision:docs/adr/7.md";
    private static readonly EvidenceFile Decision = Lists.File("docs/adr/7.md", headings: ["Context", "Decision", "Considered alternatives"]);

    [Fact]
    public void Accepts_a_deviation_with_reasons_and_alternatives() => Assert.Equal(Outcome.Pass, Evaluate(Waived, Decision).Outcome);

    [Theory]
    [InlineData("waived:2026-12-31", "(1,3) 'a' is waived without a name, a reason, a decision. Fix: add by:@name because:\"…\" decision:path to its comment")]
    [InlineData("waived:2026-11-20 by:@ana because:x decision:docs/adr/7.md", "(1,3) the waiver of 'a' ended on 2026-11-20. Fix: do what the item asks for, or decide anew")]
    [InlineData("waived:someday by:@ana because:x decision:docs/adr/7.md", "(1,3) 'a' is waived without a date. Fix: add waived:YYYY-MM-DD to its comment")]
    public void Reports_what_is_missing_or_over(string attributes, string expected) => Assert.Equal([expected], Evaluate(attributes, Decision).Findings());

    [Fact]
    public void Reports_a_decision_that_is_missing_or_says_too_little()
    {
        Assert.Equal(["(1,3) 'a' is waived, but its decision docs/adr/7.md does not exist. Fix: write the document with text below the headings Decision, Rationale, Alternatives"], Evaluate(Waived, Decision with { Problem = "does not exist" }).Findings());
        Assert.Equal(["(1,3) 'a' is waived, but its decision docs/adr/7.md says nothing below a heading about Rationale, Alternatives. Fix: write the document with text below the headings Decision, Rationale, Alternatives"], Evaluate(Waived, Decision with { Headings = ["Approach"] }).Findings());
    }

    [Fact]
    public void Does_not_apply_where_nothing_is_waived() => Assert.Equal(Outcome.NotApplicable, Evaluate("id:a", Decision).Outcome);

    private static CheckResult Evaluate(string attributes, EvidenceFile file) => Sample.Evaluate(new DeviationsCheck(), Lists.Read($"- [ ] a <!-- {attributes} -->").With(file));
}
