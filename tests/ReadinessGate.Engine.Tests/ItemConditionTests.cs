using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class ItemConditionTests
{
    [Theory]
    [InlineData("redis", "local", "'redis' is off in the scenario 'local'")]
    [InlineData("redis", "cluster", null)]
    [InlineData("!redis", "cluster", "'redis' is used in the scenario 'cluster'")]
    [InlineData("!redis", "local", null)]
    [InlineData("cluster", "local", "the scenario is 'local'")]
    [InlineData("!cluster", "local", null)]
    [InlineData("Redis,kafka", "cluster", "'kafka' is off in the scenario 'cluster'")]
    public void Decides_services_and_scenarios(string condition, string scenario, string? expected)
    {
        var list = Lists.Read($"- [ ] a <!-- if:{condition} -->", "", "| Service | local | cluster |", "|---|---|---|", "| redis | - | optional |", "| kafka | off | no |") with { Scenario = scenario };
        Assert.Equal(new ItemCondition(expected, null), ItemCondition.Of(list, list.Items[0]));
    }
}
