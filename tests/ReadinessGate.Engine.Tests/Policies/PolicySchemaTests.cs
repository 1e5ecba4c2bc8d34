using System.Text;
using ReadinessGate.Checks;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class PolicySchemaTests
{
    private static readonly JsonValue Schema = JsonPlaceReader.Read("schema.json", Encoding.UTF8.GetBytes(PolicySchema.Write()));

    [Fact]
    public void Knows_every_value_that_a_check_asks_for()
    {
        var names = CheckCatalog.All.SelectMany(check => check.Descriptor.Thresholds.Select(threshold => threshold.Name).Concat(check.Descriptor.Settings.Select(setting => setting.Name)));
        Assert.All(names, name => Assert.NotNull(name.Split('.').Aggregate(Schema, (node, step) => node["properties"]![step]!)["description"]?.Text));
    }

    [Fact]
    public void Closes_every_object()
    {
        Assert.Equal(System.Text.Json.JsonValueKind.False, Schema["additionalProperties"]!.Kind);
        Assert.Equal(System.Text.Json.JsonValueKind.False, Schema["properties"]!["tests"]!["properties"]!["skipped"]!["additionalProperties"]!.Kind);
        Assert.Equal(["match"], Schema["properties"]!["coverage"]!["properties"]!["scopes"]!["items"]!["required"]!.Items.Select(item => item.Text));
    }

    [Fact]
    public void Bounds_percentages_counts_and_weights()
    {
        var line = Schema["properties"]!["coverage"]!["properties"]!["line"]!;
        Assert.Equal((0, 100, 80, "number"), (line["minimum"]!.Number, line["maximum"]!.Number, line["default"]!.Number, line["type"]!.Text));
        var minimum = Schema["properties"]!["tests"]!["properties"]!["minimum"]!;
        Assert.Equal((0, int.MaxValue, "integer"), (minimum["minimum"]!.Number, minimum["maximum"]!.Number, minimum["type"]!.Text));
        var weight = Schema["properties"]!["categories"]!["properties"]!["release"]!["properties"]!["weight"]!;
        Assert.Equal((0, 1000, "number"), (weight["minimum"]!.Number, weight["maximum"]!.Number, weight["type"]!.Text));
    }

    [Fact]
    public void Ends_with_a_line_feed() => Assert.EndsWith("}\n", PolicySchema.Write());
}
