using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class ClaimsTests
{
    [Theory]
    [InlineData("- [x] a", ClaimState.Done)]
    [InlineData("- [ ] a", ClaimState.Open)]
    [InlineData("- [-] a — N/A: stateless", ClaimState.NotApplicable)]
    [InlineData("- [-] a", ClaimState.Open)]
    [InlineData("- [>] a — deferred to 2020-01-01: later", ClaimState.Deferred)]
    [InlineData("- [ ] +4h a", ClaimState.NotDue)]
    [InlineData("- [ ] a <!-- waived:2026-12-01 by:@ana because:x -->", ClaimState.Waived)]
    [InlineData("- [x] a <!-- waived:2026-12-01 by:@ana because:x -->", ClaimState.Done)]
    [InlineData("- [ ] a <!-- waived:2026-12-01 by:TBD because:x -->", ClaimState.Open)]
    [InlineData("- [x] a <!-- check:RG9999 -->", ClaimState.Open)]
    public void Says_what_became_of_an_item(string line, ClaimState expected)
    {
        var claims = Lists.Read(line).Beside();
        Assert.Equal(expected, claims.StateOf(claims.Checklist.Items[0]));
    }

    [Theory]
    [InlineData("- [x] a", false)]
    [InlineData("- [x] a <!-- evidence:b.md -->", true)]
    [InlineData("- [x] a <!-- evidence:b.md valid:5d -->", false)]
    [InlineData("- [x] a <!-- evidence:none.md -->", false)]
    [InlineData("- [x] a <!-- evidence:https://example.org -->", false)]
    [InlineData("- [x] a <!-- check:RG2001 -->", true)]
    [InlineData("- [ ] a <!-- evidence:b.md -->", false)]
    public void Tells_what_is_shown_from_what_is_claimed(string line, bool expected)
    {
        var claims = Lists.Read(line).With(Lists.File("b.md", changed: Lists.Today.AddDays(-6)), Lists.File("none.md", "does not exist")).Beside(Sample.Result(Outcome.Pass));
        Assert.Equal(expected, claims.IsShown(claims.Checklist.Items[0]));
    }
}
