using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Policies;

public sealed class MetricPolicyValuesTests
{
    [Theory]
    [InlineData("""{ "id": " ", "from": "m.json#a", "target": "= 0" }""", "'metrics[0].id' must be a name of its own, but is ' '")]
    [InlineData("""{ "id": "a", "from": "m.json#a", "target": "= 0" }, { "id": "a", "from": "m.json#a", "target": "= 0" }""", "'metrics[1].id' must be a name of its own, but is 'a'")]
    [InlineData("""{ "id": "a", "from": "m.json", "target": "= 0" }""", "'metrics[0].from' must be file#path or k6:file#metric.stat with a file below this one, but is 'm.json'")]
    [InlineData("""{ "id": "a", "from": "m.json#a", "target": "200 ms" }""", "'metrics[0].target' must be a sign (<=, <, >=, >, =), a number and perhaps a unit, such as <= 200 ms, but is '200 ms'")]
    [InlineData("""{ "id": "a", "from": "m.json#a", "target": "<= 200 ms", "unit": "MB" }""", "'metrics[0].unit' must convert to the unit of the target, but 'MB' is no 'ms'")]
    [InlineData("""{ "id": "a", "from": "m.json#a" }""", "'metrics' lacks the key 'target'")]
    public void Names_wrong_values(string metrics, string problem) =>
        Assert.Contains($"RG0002: {problem}", Assert.Throws<PolicyException>(() => Sample.Policy($$"""{ "metrics": [ {{metrics}} ] }""")).Message, StringComparison.Ordinal);
}
