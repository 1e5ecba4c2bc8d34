using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Policies;

public sealed class ChecklistPolicyValuesTests
{
    [Theory]
    [InlineData("""{ "checklist": { "validFor": "3 months" } }""", "'checklist.validFor' must be a whole number of days from 1d to 9999d, such as 90d, but is '3 months'")]
    [InlineData("""{ "checklist": { "path": "../READINESS.md" } }""", "'checklist.path' must be below this file, but is '../READINESS.md'")]
    [InlineData("""{ "checklist": { "mayChange": [ "docs/**", "/etc/*" ] } }""", "'checklist.mayChange[1]' must be below this file, but is '/etc/*'")]
    [InlineData("""{ "risks": { "path": "" } }""", "'risks.path' must be below this file, but is ''")]
    [InlineData("""{ "checklist": { "signOff": { "qa": [ "TBD" ] } } }""", "'TBD' can't be the name of someone who signs")]
    [InlineData("""{ "checklist": { "signOff": { "__": [] } } }""", "'__' can't be the name of a role")]
    public void Reports_a_value_that_can_not_be(string json, string expected)
    {
        var problem = Assert.Single(Assert.Throws<PolicyException>(() => Sample.Policy(json)).Problems);
        Assert.Equal(("RG0002", expected, true), (problem.Code, problem.Message, problem.At.Column > 1));
    }

    [Fact]
    public void Accepts_sound_values() => Assert.NotNull(Sample.Policy("""{ "checklist": { "path": "docs/ready.md", "validFor": "90d", "minimum": 95, "signOff": { "qa": [], "security lead": [ "Ana" ] }, "mayChange": [ "docs/**" ] }, "risks": { "path": "docs/r.md" }, "system": { "scenario": "local" } }"""));
}
