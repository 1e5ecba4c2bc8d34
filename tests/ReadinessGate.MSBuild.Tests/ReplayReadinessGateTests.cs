namespace ReadinessGate.MSBuild.Tests;

public sealed class ReplayReadinessGateTests
{
    [Fact]
    public void Logs_each_finding_with_its_place_and_code()
    {
        var engine = new RecordingEngine();
        Assert.False(Replay(engine, "readiness.json(2,17): error RG0001: unknown key 'lin'", "src/A b.cs(3): warning RG0201: stale", "ReadinessGate: info RG0200: pending", "no finding"));
        Assert.Equal(["error RG0001 readiness.json(2,17) unknown key 'lin'", "warning RG0201 src/A b.cs(3,0) stale", "message RG0200 pending"], engine.Events);
    }

    [Fact]
    public void Hides_what_NoWarn_names()
    {
        var engine = new RecordingEngine();
        Assert.True(Replay(engine, "NU1; RG0001,", false, "readiness.json(2,17): error RG0001: unknown key"));
        Assert.Empty(engine.Events);
    }

    [Fact]
    public void Says_nothing_about_the_age_of_evidence_before_tests()
    {
        var engine = new RecordingEngine();
        Assert.False(Replay(engine, "", true, "a: warning RG0201: stale", "a: error RG0001: unknown"));
        Assert.Single(engine.Events);
    }

    [Fact]
    public void Braces_in_a_text_are_only_text()
    {
        var engine = new RecordingEngine();
        Replay(engine, "a: warning RG0201: {0} {", "b: error RG0001: x");
        Assert.Equal("warning RG0201 a(0,0) {0} {", engine.Events[0]);
    }

    private static bool Replay(RecordingEngine engine, params string[] lines) => Replay(engine, "", false, lines);

    private static bool Replay(RecordingEngine engine, string noWarn, bool beforeTests, params string[] lines)
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, lines);
        try
        {
            return new ReplayReadinessGate { BuildEngine = engine, Findings = file, NoWarn = noWarn, BeforeTests = beforeTests }.Execute();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
