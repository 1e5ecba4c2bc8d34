using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class NotApplicableItemsCheckTests
{
    [Theory]
    [InlineData("- [-] Cookies secure")]
    [InlineData("- [-] Cookies secure — N/A:")]
    [InlineData("- [-] Cookies secure — N/A: TBD")]
    [InlineData("- [-] Cookies secure (N/A)")]
    public void Reports_an_item_without_a_reason(string line) => Assert.Equal(
        ["(1,3) 'Cookies secure' does not apply, without a reason. Fix: write it behind the item: 'N/A: stateless API, no cookies'"],
        Evaluate(line).Findings().Select(text => text.Replace(" — N/A:", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("- [-] Cookies secure — N/A: stateless API")]
    [InlineData("- [-] Cookies secure (N/A: stateless API)")]
    [InlineData("- [-] Cookies secure - n/a - stateless API")]
    [InlineData("- [ ] Cookies secure")]
    public void Accepts_a_reason_and_other_items(string line) => Assert.Equal(Outcome.Pass, Evaluate(line).Outcome);

    [Fact]
    public void Asks_for_no_reason_where_the_condition_says_it() =>
        Assert.Equal(Outcome.Pass, Evaluate("- [-] Cache warm <!-- if:redis -->\n\n| Service | all |\n|---|---|\n| redis | off |").Outcome);

    [Fact]
    public void Is_pending_without_a_checklist() => Assert.Equal(Outcome.Pending, Sample.Evaluate(new NotApplicableItemsCheck(), Collected.Without(Outcome.Pending, "there is no READINESS.md")).Outcome);

    private static CheckResult Evaluate(string text) => Sample.Evaluate(new NotApplicableItemsCheck(), Lists.Read(text.Split('\n')));
}
