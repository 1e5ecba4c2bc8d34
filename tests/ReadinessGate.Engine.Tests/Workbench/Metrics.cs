namespace ReadinessGate.Tests.Workbench;

/// <summary>Metrics as the checks see them.</summary>
public static class Metrics
{
    public const string Policy = """{ "metrics": [ { "id": "p95", "from": "m.json#p95", "target": "<= 200 ms" }, { "id": "up", "from": "m.json#up", "target": ">= 99.5 %" } ] }""";

    /// <summary>The first metric of the policy.</summary>
    public static Measurement Latency(double? value) => new("metrics[0]", "p95", "GET /orders p95", Target.Parse("<= 200 ms")!, "m.json") { Value = value };

    /// <summary>The second one.</summary>
    public static Measurement Availability(double? value) => new("metrics[1]", "up", "Availability", Target.Parse(">= 99.5 %")!, "m.json") { Value = value };

    public static CheckResult Judge(Check check, params Measurement[] metrics) => Sample.Evaluate(check, new Measurements([.. metrics]), Policy);
}
