using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Tests.Collecting.Checklists;

public sealed class PhaseNameTests
{
    [Theory]
    [InlineData("Pre-Deployment Checklist", ChecklistPhase.PreDeployment), InlineData("2. Before the release", ChecklistPhase.PreDeployment), InlineData("Deployment day", ChecklistPhase.Deployment), InlineData("During deployment", ChecklistPhase.Deployment), InlineData("Post-deployment monitoring", ChecklistPhase.PostDeployment), InlineData("After deployment", ChecklistPhase.PostDeployment)]
    [InlineData("Deployment", null), InlineData("Deployment runbook", null), InlineData("Post-mortem", null), InlineData("Prepare", null)]
    public void Reads_the_phase_of_a_heading(string heading, ChecklistPhase? expected) => Assert.Equal(expected, PhaseName.OfHeading(heading));

    [Theory, InlineData("Deployment", true), InlineData("3) Deployment checklist", true), InlineData("Deployment runbook", false)]
    public void Tells_a_bare_heading(string heading, bool expected) => Assert.Equal(expected, PhaseName.IsBare(heading));

    [Theory, InlineData("+1h stability", 1), InlineData("+ 48h sign-off", 48), InlineData("Hour 24: validation", 24), InlineData("CPU below +5 h", null), InlineData("rush hour 8", null), InlineData("Stable", null)]
    public void Reads_hours(string text, int? expected) => Assert.Equal(expected, PhaseName.HoursOf(text));
}
