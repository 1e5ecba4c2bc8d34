using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class RiskRegisterCollectorTests : IDisposable
{
    private const string Table = "| Risk | Impact |\n|---|---|\n| {0} | low |\n";

    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Reads_the_checklist_and_the_register_beside_it()
    {
        _system.Write("READINESS.md", string.Format(null, Table, "a"));
        _system.Write("docs/risks.md", string.Format(null, Table, "b"));
        Assert.Equal(["a READINESS.md(3,1)", "b docs/risks.md(3,1)"], Read("""{ "risks": {} }""").Select(risk => $"{risk.Text} {risk.At}"));
    }

    [Fact]
    public void Reads_only_the_document_that_is_named()
    {
        _system.Write("READINESS.md", string.Format(null, Table, "a"));
        _system.Write("ops/r.md", string.Format(null, Table, "c"));
        Assert.Equal(["c"], Read("""{ "risks": { "path": "ops/r.md" } }""").Select(risk => risk.Text));
    }

    [Fact]
    public void Says_that_there_is_none()
    {
        Assert.Equal((Outcome.Pending, "there is no risk table in docs/risks.md and the checklist"), (Collect("""{ "risks": {} }""").Outcome, Collect("""{ "risks": {} }""").Reason));
        Assert.Equal(Outcome.NotApplicable, Collect(null).Outcome);
    }

    [Fact]
    public void Is_inconclusive_when_one_of_them_can_not_be_read()
    {
        _system.Write("docs/risks.md", [0x2D, 0xFF]);
        Assert.Equal((Outcome.Inconclusive, "docs/risks.md: the file is no text in UTF-8. Fix: save it as UTF-8"), (Collect(null).Outcome, Collect(null).Reason));
        _system.Write("READINESS.md", [0x2D, 0xFF]);
        Assert.Equal("READINESS.md: the file is no text in UTF-8. Fix: save it as UTF-8", Collect(null).Reason);
    }

    [Fact]
    public void Hands_register_and_checklist_to_the_check_of_controls()
    {
        _system.Write("READINESS.md", "- [x] a\n\n" + string.Format(null, Table, "a"));
        var controls = (RiskControls)new RiskControlsCollector().Collect(_system.Context()).Value!;
        Assert.Equal(("a", "a"), (controls.Register.Risks[0].Text, controls.Claims?.Checklist.Items[0].Text));
    }

    private ImmutableArray<Risk> Read(string policy) => ((RiskRegister)Collect(policy).Value!).Risks;

    private Collected Collect(string? policy) => new RiskRegisterCollector().Collect(_system.Context(policy));
}
