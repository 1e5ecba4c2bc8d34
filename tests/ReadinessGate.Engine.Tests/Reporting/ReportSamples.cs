using ReadinessGate.Scoring;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Reporting;

/// <summary>A report with something of everything.</summary>
public static class ReportSamples
{
    public static Report Mixed => Of(Sample.Report(
        Sample.Result(Outcome.Warn, Demand.Optional, "RG1001", Category.Code, new Finding("3 findings", new Place("src/Shop/Cart.cs", 3, 5), ["a", "b"]) { Details = ["src/Shop/Cart.cs(3,5)", "src/Shop/Till.cs(1)"] }),
        Sample.Result(Outcome.Fail, Demand.Required, "RG2001", null, new Finding("line coverage is 40.0 %, required 80 %", new Place("readiness.json", 1, 25), ["src/Shop/Cart.cs (4/10)"], "40.0 %", "at least 80 %", "test more") { Details = ["1 file reaches it: src/Shop/Cart.cs (+6)"] }, new Finding("scope matches nothing", Code: "RG0003")),
        Sample.Result(Outcome.Pending, Demand.Required, "RG2010", null, new Finding("test evidence is pending: no run", Remedy: "run 'dotnet test'")) with { Reason = "no run" },
        Sample.Result(Outcome.Pass, Demand.Required, "RG2012"),
        Sample.Result(Outcome.NotApplicable, Demand.NotAsked, "RG6001", Category.Documentation) with { Reason = "not asked" },
        Sample.Result(Outcome.NotApplicable, Demand.Required, "RG6010", Category.Operations) with { Reason = "no service" })) with
    {
        Extended = ["build/org.json", "presets/web-api.json"],
        Kind = SystemKind.WebApi,
        Level = "B",
        Scenario = "multi-node",
        Owner = "team-shop",
        Manual = new Completion(24, 26),
        Commit = "4f1c9ab",
        Metrics = [new Metric("Line coverage", ">= 80 %", "40.0 %", "MISSED"), new Metric("Availability", ">= 99.5 %", "99.9 %", "EXCEEDED") { Id = "avail", Source = "slo.json", Window = "30d", Environment = "staging" }, new Metric("Tests run", ">= 3", null, "NOT MEASURED")],
        Evidence = [new EvidenceSource("linux/Shop.Tests/net10.0/tests.json", "tests", "2026-11-21T07:59:00Z", "0123456789abcdef"), new EvidenceSource("README.md", "document")],
        Tests = new TestSummary(5, 3, 1, 1, 61_500, [new SlowTest("Shop.CartTests.Adds", "Shop.Tests (net10.0)", 1500), new SlowTest("cart > adds", "jest", 2.5)]),
        Waivers = [new WaiverState(new Waiver("RG5033", new DateOnly(2027, 1, 31), "ana", "no startup probe: | 200 ms", new Place("readiness.json", 9, 5)), WaiverUse.Waived, 71)],
        GateChange = new GateChange("origin/main", [new Loosening(new Place("readiness.json", 3, 5), "'coverage.line' is 70, was 80")], WasLocked: false),
        Notes = [new Note("RG0101", new Place("readiness.baseline.json", 4, 5), "the baseline accepts 1 finding of RG1001 that is gone. Fix: run it")],
        WithoutFacts = ["src/Old/Old.csproj"],
    };

    private static Report Of(Report report) => report with { NextSteps = NextSteps.Of(report.Results) };
}
