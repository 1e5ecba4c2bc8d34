using System.Text;
using System.Text.Json;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class PresetsTests
{
    public static TheoryData<string, string> Values => [.. Presets.Names.SelectMany(name => Leaves(PolicyReader.Parse(Presets.Find(name)!), "").Select(leaf => (name, leaf.Path)))];

    [Fact]
    public void There_is_one_for_each_kind_and_each_level() =>
        Assert.Equal(
            Enum.GetValues<SystemKind>().Select(Presets.NameOf).Concat(Enum.GetValues<SystemLevel>().Select(level => Presets.NameOf($"{level}"))).Order(StringComparer.Ordinal),
            Presets.Names);

    [Theory, MemberData(nameof(Values))]
    public void Every_value_is_applied_and_gives_way_to_ones_own(string name, string path)
    {
        var wanted = Leaves(PolicyReader.Parse(Presets.Find(name)!), "").Single(leaf => leaf.Path == path).Value;
        var applied = PolicyReader.Read("readiness.json", Encoding.UTF8.GetBytes($$"""{ "extends": ["{{name}}"] }""")).Find(path);
        Assert.Equal((Text(wanted), PolicyOrigin.Preset, $"presets/{name}.json"), (Text(applied!), applied!.Origin, applied.Path));
        if (wanted.Kind != JsonValueKind.Number)
            return;
        var own = Own(name, path, wanted.Number == 0 ? 1 : wanted.Number - 1);
        Assert.Equal((wanted.Number == 0 ? 1 : wanted.Number - 1, PolicyOrigin.Own), (own.Number, own.Origin));
    }

    [Theory]
    [InlineData("web-api", SystemKind.WebApi)]
    [InlineData("library", SystemKind.Library)]
    public void A_kind_has_the_name_of_its_preset(string name, SystemKind kind) => Assert.Equal((name, kind), (Presets.NameOf(kind), Presets.KindOf(name)));

    [Fact]
    public void Knows_no_other_name() => Assert.Equal((null, null, null), (Presets.Find("web"), Presets.KindOf("web"), Presets.KindOf(null)));

    private static JsonValue Own(string name, string path, double other)
    {
        // With another bound of the bands alone the two would cross.
        var value = path == "bands.pass" ? $"{other}, \"attention\": 0" : $"{other}";
        var json = path.Split('.').Reverse().Aggregate(value, (inner, step) => $"{{ \"{step}\": {inner} }}");
        return PolicyReader.Read("readiness.json", Encoding.UTF8.GetBytes($$"""{ "extends": ["{{name}}"], {{json[1..^1]}} }""")).Find(path)!;
    }

    private static string Text(JsonValue value) => value.Text ?? (value.Kind == JsonValueKind.Number ? $"{value.Number}" : $"{value.Kind}");

    private static IEnumerable<(string Path, JsonValue Value)> Leaves(JsonValue value, string path) => value.Kind switch
    {
        JsonValueKind.Object when !value.Members.IsEmpty => value.Members.SelectMany(member => Leaves(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array => value.Items.SelectMany((item, index) => Leaves(item, $"{path}[{index}]")),
        _ => [(path, value)],
    };
}
