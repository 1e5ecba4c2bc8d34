using ReadinessGate.Reporting;

namespace ReadinessGate.Tests.Reporting;

public sealed class ClaimNamesTests
{
    private static readonly SignOff Signed = new(new Place("a", 1), "QA", "Ana", new DateOnly(2026, 1, 1), "4f1c9ab", null);

    [Fact]
    public void Says_what_a_sign_off_is_worth() => Assert.Equal(
        ["signed", "2 files changed since", "signed elsewhere", "unknown commit", "not compared", "not signed"],
        [
            ClaimNames.Of(Signed with { State = SignedCommit.Ancestor }), ClaimNames.Of(Signed with { State = SignedCommit.Ancestor, Changed = ["a", "b"] }), ClaimNames.Of(Signed with { State = SignedCommit.Elsewhere }),
            ClaimNames.Of(Signed with { State = SignedCommit.Unknown }), ClaimNames.Of(Signed), ClaimNames.Of(Signed with { Name = null, State = SignedCommit.Ancestor }),
        ]);

    [Fact]
    public void Names_the_worst_level_that_is_left()
    {
        var low = new Risk(new Place("a", 1), "r", "x", RiskLevel.Low, RiskLevel.Low) { Status = "open" };
        var high = low with { Probability = RiskLevel.High, Impact = RiskLevel.High };
        Assert.Equal(("high", "low", "none", "unknown"), (ClaimNames.Level([low, high]), ClaimNames.Level([low, high with { Status = "closed" }]), ClaimNames.Level([high with { Status = "mitigated" }]), ClaimNames.Level([low with { Impact = RiskLevel.Unknown }])));
    }

    [Theory, InlineData(99.99, "99.99 %"), InlineData(100.0, "100.0 %"), InlineData(null, "-")]
    public void Never_rounds_up_to_the_whole(double? percent, string expected) => Assert.Equal(expected, ClaimNames.Percent(percent));
}
