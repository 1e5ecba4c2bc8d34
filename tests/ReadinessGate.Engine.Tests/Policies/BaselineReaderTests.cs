using System.Text;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class BaselineReaderTests
{
    [Fact]
    public void Reads_figures_and_where_they_stand()
    {
        var baseline = Read("""
            {
              "version": 1, // a comment
              "others": [ { "rule": "RG1001" } ],
              "figures": [
                { "figure": "coverage.line", "scope": "Shop", "value": 81.25, "because": "a reason" },
                { "figure": "coverage.branch", "scope": "*", "value": 0 },
              ]
            }
            """);
        Assert.Equal([new BaselineFigure("coverage.branch", "*", 0) { At = new Place("b.json", 6, 5) }, new BaselineFigure("coverage.line", "Shop", 81.25m, "a reason") { At = new Place("b.json", 5, 5) }], baseline.Figures);
    }

    [Fact]
    public void Of_a_figure_that_stands_twice_the_higher_one_holds() =>
        Assert.Equal([2], Read("""{ "version": 1, "figures": [ { "figure": "coverage.line", "scope": "*", "value": 2 }, { "figure": "coverage.line", "scope": "*", "value": 1 } ] }""").Figures.Select(figure => figure.Value));

    [Fact]
    public void Holds_nothing_without_figures() => Assert.Empty(Read("""{ "version": 1 }""").Figures);

    [Theory]
    [InlineData("""[]""", "b.json(1,1): RG0002: a baseline is an object { … }")]
    [InlineData("""{ "figures": [] }""", "b.json(1,1): RG0002: the key 'version' is missing or no number; write \"version\": 1")]
    [InlineData("""{ "version": 2 }""", "b.json(1,14): RG0002: this file has version 2, and this tool reads version 1; use a newer ReadinessGate")]
    [InlineData("""{ "version": 1, "figures": {} }""", "b.json(1,28): RG0002: 'figures' must be an array [ … ]")]
    [InlineData("""{ "version": 1, "figures": [ 1 ] }""", "b.json(1,30): RG0002: an entry is an object { \"figure\": …, \"scope\": …, \"value\": … }")]
    [InlineData("""{ "version": 1, "figures": [ { "figure": "coverage.lines", "scope": "*", "value": 1 } ] }""", "b.json(1,42): RG0002: unknown figure 'coverage.lines'; did you mean 'coverage.line'?; known: coverage.branch, coverage.line, coverage.method")]
    [InlineData("""{ "version": 1, "figures": [ { "figure": "coverage.line", "scope": "", "value": 1 } ] }""", "b.json(1,68): RG0002: 'scope' must be a string")]
    [InlineData("""{ "version": 1, "figures": [ { "figure": "coverage.line", "scope": "*", "value": 101 } ] }""", "b.json(1,82): RG0002: 'value' must be a number from 0 to 100")]
    [InlineData("""{ "version": 1, "figures": [ { "figure": "coverage.line", "scope": "*" } ] }""", "b.json(1,30): RG0002: 'value' must be a number from 0 to 100")]
    [InlineData("""{ "version": 1, "figures": [ { "figure": "coverage.line", "scope": "*", "valu": 1 } ] }""", "b.json(1,73): RG0002: unknown key 'valu'; did you mean 'value'?")]
    [InlineData("""{ "version": 1, "findings": 1 }""", "b.json(1,29): RG0002: 'findings' must be an array [ … ]")]
    [InlineData("""{ "version": 1, "findings": [ 1 ] }""", "b.json(1,31): RG0002: an entry is an object { \"rule\": …, \"path\": …, \"hash\": …, \"count\": … }")]
    [InlineData("""{ "version": 1, "findings": [ { "rule": "RG1001", "path": "a.cs", "hash": "1" } ] }""", "b.json(1,31): RG0002: 'count' must be a whole number from 1")]
    [InlineData("""{ "version": 1, "findings": [ { "rule": "RG1001", "path": "a.cs", "hash": "1", "count": 0 } ] }""", "b.json(1,89): RG0002: 'count' must be a whole number from 1")]
    [InlineData("""{ "version": 1, "findings": [ { "rule": "RG1001", "path": "a.cs", "hash": "1", "count": 1.5 } ] }""", "b.json(1,89): RG0002: 'count' must be a whole number from 1")]
    [InlineData("""{ "version": 1, "findings": [ { "rule": "RG1001", "path": "a.cs", "hash": 1, "count": 1 } ] }""", "b.json(1,75): RG0002: 'hash' must be a string")]
    [InlineData("""{ "version": 1, "findings": [ { "rule": "RG1001", "pat": "a.cs", "hash": "1", "count": 1 } ] }""", "b.json(1,51): RG0002: unknown key 'pat'; did you mean 'path'?")]
    [InlineData("{\n<<<<<<< ours\n}", "b.json(2): RG0002: the file holds the marks of a merge conflict; keep the lines of both sides, remove the marks, and run 'dotnet readiness baseline'")]
    [InlineData("", "b.json(1,1): RG0002: the file is empty; write at least {}")]
    public void Names_line_and_column_of_what_is_wrong(string text, string problem) => Assert.Equal(problem, Assert.Throws<PolicyException>(() => Read(text)).Message);

    [Fact]
    public void Takes_what_a_merge_leaves_in_any_order_and_twice() =>
        Assert.Equal(
            [new BaselineFinding("RG1001", "a.cs", "1", 3) { At = new Place("b.json", 3, 3) }, new BaselineFinding("RG1005", "a.cs", "1", 1, "a reason") { At = new Place("b.json", 2, 3) }],
            Read("""
                { "version": 1, "findings": [
                  { "rule": "RG1005", "path": "a.cs", "hash": "1", "count": 1, "because": "a reason" },
                  { "rule": "RG1001", "path": "a.cs", "hash": "1", "count": 3 },
                  { "rule": "RG1001", "path": "a.cs", "hash": "1", "count": 2 },
                ] }
                """).Findings);

    [Fact]
    public void Is_evidence_that_can_not_be_used_when_it_is_wrong() =>
        Assert.Equal("readiness.baseline.json(1,1): a baseline is an object { … }", Assert.Throws<EvidenceException>(() => Baseline.Read("[]"u8)).Message);

    private static Baseline Read(string text) => BaselineReader.Read("b.json", Encoding.UTF8.GetBytes(text));
}
