using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class LinkedChecksCheckTests
{
    private const string Ticked = "- [x] No secrets <!-- id:sec-1 check:RG2001 -->";

    [Theory]
    [InlineData(Outcome.Fail, Demand.Required)]
    [InlineData(Outcome.Warn, Demand.Optional)]
    public void Reports_a_tick_against_a_check_with_findings(Outcome outcome, Demand demand) => Assert.Equal(
        ["(1,3) 'sec-1: No secrets' is ticked, but RG2001 says otherwise: 3 secrets. Fix: correct what the check reports, or untick the item"],
        Evaluate(Ticked, Sample.Result(outcome, demand, "RG2001", null, new Finding("3 secrets"))).Findings());

    [Theory]
    [InlineData(Outcome.Pass), InlineData(Outcome.NotApplicable)]
    public void Accepts_a_tick_that_the_check_confirms(Outcome outcome) => Assert.Equal(Outcome.Pass, Evaluate(Ticked, Sample.Result(outcome)).Outcome);

    [Fact]
    public void Accepts_an_open_item_whatever_the_check_says() => Assert.Equal(Outcome.Pass, Evaluate("- [ ] a <!-- check:RG2001 -->", Sample.Result(Outcome.Fail)).Outcome);

    [Theory]
    [InlineData(Outcome.Pending, "pending"), InlineData(Outcome.Stale, "stale"), InlineData(Outcome.Inconclusive, "inconclusive")]
    public void Waits_for_a_check_without_evidence(Outcome outcome, string state)
    {
        var result = Evaluate(Ticked, Sample.Result(outcome));
        Assert.Equal((Outcome.Pending, $"RG2001, which 'sec-1: No secrets' is linked to, is {state}"), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Reports_a_link_to_what_does_not_exist_or_is_not_asked()
    {
        Assert.Equal(["(1,3) 'a' is linked to RG2002, which does not exist; did you mean 'RG2001'?. Fix: name an id of the list of all checks"], Evaluate("- [ ] a <!-- check:RG2002 -->", Sample.Result(Outcome.Pass)).Findings());
        Assert.Equal(["(1,3) 'sec-1: No secrets' is ticked and linked to RG2001, which nothing asks for. Fix: ask for RG2001 in readiness.json, or give the item an owner and a date instead"], Evaluate(Ticked, Sample.Result(Outcome.NotApplicable, Demand.NotAsked)).Findings());
    }

    [Fact]
    public void Does_not_apply_without_links() => Assert.Equal((Outcome.NotApplicable, "no item is linked to a check"), (Evaluate("- [x] a").Outcome, Evaluate("- [x] a").Reason));

    private static CheckResult Evaluate(string line, params CheckResult[] results) => Sample.Evaluate(new LinkedChecksCheck(), Lists.Read(line).Beside(results), """{ "require": [ "RG7007" ] }""");
}
