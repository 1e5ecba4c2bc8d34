using System.Text;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class BaselineWriterTests
{
    private static readonly Baseline Sorted = new([new("coverage.branch", "*", 70.5m), new("coverage.line", "*", 81.25m), new("coverage.line", "Shop \"ä\"", 100, "it \\ was <so>")]);

    private const string Figures = """
        [
            { "figure": "coverage.branch", "scope": "*", "value": 70.5 },
            { "figure": "coverage.line", "scope": "*", "value": 81.25 },
            { "figure": "coverage.line", "scope": "Shop \"ä\"", "value": 100, "because": "it \\ was <so>" }
          ]
        """;

    [Fact]
    public void Writes_one_entry_a_line_sorted() => Assert.Equal($"{{\n  \"version\": 1,\n  \"figures\": {Figures}\n}}\n", Write(new Baseline([.. Sorted.Figures.Reverse()]), ""));

    [Theory]
    [InlineData("\uFEFF{ \"others\": [ { \"rule\": \"RG1001\",\t\"n\": 1.50 } ], // mine\n \"figures\" : [ {}, ] , \"version\": 1, }\n ")]
    [InlineData("{\"version\": 1, \"other\": { \"figures\": 1 }, \"figures\": []}")]
    public void Leaves_every_other_byte_as_it_is(string before)
    {
        var at = before.LastIndexOf('[');
        Assert.Equal(before[..at] + Figures + before[(before.LastIndexOf(']') + 1)..], Write(Sorted, before));
    }

    [Fact]
    public void Adds_the_figures_where_there_were_none() =>
        Assert.Equal("{\n  \"figures\": [\n  ],\n \"version\": 1 }", Write(Baseline.Empty, "{\n \"version\": 1 }"));

    [Fact]
    public void Keeps_the_line_ends_of_the_checkout()
    {
        var text = Write(Sorted, "{\r\n \"version\": 1,\r\n \"figures\": []\r\n}");
        Assert.Equal(text.Count(character => character == '\n'), text.Split("\r\n").Length - 1);
    }

    [Fact]
    public void Writes_accepted_findings_one_a_line_sorted()
    {
        BaselineFinding[] findings = [new("RG1005", "a.cs", "22", 1), new("RG1001", "b.cs", "33", 2, "it \"was\" so"), new("RG1001", "a.cs", "44", 1), new("CS0618", "b.cs", "11", 1)];
        const string Lines = """
            [
                { "rule": "CS0618", "path": "b.cs", "hash": "11", "count": 1 },
                { "rule": "RG1001", "path": "a.cs", "hash": "44", "count": 1 },
                { "rule": "RG1001", "path": "b.cs", "hash": "33", "count": 2, "because": "it \"was\" so" },
                { "rule": "RG1005", "path": "a.cs", "hash": "22", "count": 1 }
              ]
            """;
        var baseline = Baseline.Empty with { Findings = [.. findings] };
        Assert.Equal($"{{\n  \"version\": 1,\n  \"figures\": [\n  ],\n  \"findings\": {Lines}\n}}\n", Write(baseline, ""));
        Assert.Equal(Write(baseline, ""), Write(baseline, "{\n  \"version\": 1,\n  \"figures\": [],\n  \"findings\": [ 1 ]\n}\n"));
        Assert.Equal("{ \"findings\": [\n  ], \"figures\": [\n  ] }", Write(Baseline.Empty, "{ \"findings\": [ 1, 2 ], \"figures\": [] }"));
        Assert.Equal($"{{\n  \"findings\": {Lines}, \"figures\": [\n  ] }}", Write(baseline, "{ \"figures\": [] }"));
    }

    [Fact]
    public void What_it_writes_is_read_back_and_written_alike()
    {
        var text = Write(Sorted, "");
        Assert.Equal(text, Write(BaselineReader.Read("b.json", Encoding.UTF8.GetBytes(text)), text));
    }

    private static string Write(Baseline baseline, string before) => Encoding.UTF8.GetString(BaselineWriter.Write(baseline, Encoding.UTF8.GetBytes(before)));
}
