using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class WaiverStateTests
{
    private static readonly Waiver Waiver = new("RG2001", new DateOnly(2026, 11, 30), "ana", "a reason", new Place("readiness.json", 3, 5));

    [Theory]
    [InlineData(Outcome.Waived, WaiverUse.Waived), InlineData(Outcome.Fail, WaiverUse.Expired), InlineData(Outcome.Pass, WaiverUse.Unused), InlineData(Outcome.NotApplicable, WaiverUse.Unused)]
    [InlineData(Outcome.Pending, WaiverUse.NoEvidence), InlineData(Outcome.Stale, WaiverUse.NoEvidence), InlineData(Outcome.Inconclusive, WaiverUse.NoEvidence)]
    public void Says_what_a_waiver_does(Outcome outcome, WaiverUse expected)
    {
        var state = Assert.Single(WaiverState.Of([Waiver], [Sample.Result(outcome)], Sample.Today));
        Assert.Equal((expected, 9), (state.Use, state.DaysLeft));
        Assert.Equal(expected == WaiverUse.Unused ? ["readiness.json(3,5): RG0102: the waiver of RG2001 is not used: the check has no finding, or nobody asks for it. Fix: remove it"] : [], Note.Of(null, [state]).Select(note => $"{note.At}: {note.Code}: {note.Text}"));
    }

    [Fact]
    public void Notes_what_the_baseline_accepts_for_nothing_once_a_rule()
    {
        BaselineFinding[] unused = [new("RG1001", "a.cs", "1", 1) { At = new Place("b.json", 4) }, new("RG1001", "a.cs", "2", 2) { At = new Place("b.json", 5) }, new("RG1002", "a.cs", "1", 1)];
        Assert.Equal(
            ["b.json(4) the baseline accepts 3 findings of RG1001 that are gone. Fix: run 'dotnet readiness baseline' and commit readiness.baseline.json", " the baseline accepts 1 finding of RG1002 that is gone. Fix: run 'dotnet readiness baseline' and commit readiness.baseline.json"],
            Note.Of(new BaselineState(9, [.. unused]), []).Select(note => $"{note.At} {note.Text}"));
    }
}
