using System.Text;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class JsonScalarReaderTests
{
    [Theory]
    [InlineData("""{ "a": 1.5 }""", "a", "1.5")]
    [InlineData("""{ "x": { "a": 3 }, "a": -2e3 }""", "a", "-2000")]
    [InlineData("""{ "a": [ 1, { "b": [ "t" ] } ] }""", "a|1|b|0", "t")]
    [InlineData("""[ 7 ]""", "0", "7")]
    [InlineData("""{ "a": { "b": 1 } }""", "a", null)]
    [InlineData("""{ "a": true, "b": null }""", "a", null)]
    [InlineData("""{ "a": 1 }""", "a|b", null)]
    [InlineData("""{ "A": 1 }""", "a", null)]
    [InlineData("{}", "a", null)]
    [InlineData("3", "a", null)]
    public void Finds_numbers_and_texts(string json, string path, string? expected) => Assert.Equal(expected, Shown(Read(json, path)));

    [Fact]
    public void Reads_all_in_one_pass_whatever_stands_between()
    {
        var values = JsonScalarReader.Read("m.json", new Pieces(Encoding.UTF8.GetBytes($$"""{ "big": {{new string('[', 30)}}{{new string(']', 30)}}, "a": { "v": 1 }, "b": [ 0, 2 ] }"""), 3), [["a", "v"], ["b", "1"], ["c"]]);
        Assert.Equal(["1", "2"], values.Values.Select(Shown));
    }

    [Theory]
    [InlineData("", "m.json(1): JSON was expected, but the file is cut off or damaged")]
    [InlineData("{ \"a\": ", "m.json(1): JSON was expected, but the file is cut off or damaged")]
    [InlineData("{ \"a\": 1 } x", "m.json(1): JSON was expected, but the file is cut off or damaged")]
    [InlineData("<x/>", "m.json(1): JSON was expected, but the file is cut off or damaged")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "m.json: the file can't be read as figures ('a' stands there twice)")]
    [InlineData("{ \"a\": 1e999 }", "m.json: the file can't be read as figures (a number was expected)")]
    public void Names_what_is_no_such_file(string json, string problem) => Assert.Equal(problem, Assert.Throws<EvidenceException>(() => Read(json, "a")).Message);

    [Fact]
    public void Ends_at_a_depth_that_no_tool_writes() => Assert.Throws<EvidenceException>(() => Read(new string('[', 10_000), "a"));

    private static JsonScalar? Read(string json, string path) =>
        JsonScalarReader.Read("m.json", Sample.Text(json), [[.. path.Split('|')]]).Values.SingleOrDefault();

    private static string? Shown(JsonScalar? value) => value is null ? null : value.Text ?? FormattableString.Invariant($"{value.Number}");
}
