using System.Text;
using ReadinessGate.Receipts;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Reporting;

namespace ReadinessGate.Tests.Receipts;

public sealed class ResultReaderTests
{
    [Fact]
    public void Reads_what_the_writer_wrote()
    {
        var earlier = ResultReader.Read("old.json", Encoding.UTF8.GetBytes(Written()));
        Assert.Equal((Verdict.NotReady, 37.5, "4f1c9ab", new DateOnly(2026, 11, 21), 92.3), (earlier.Verdict, earlier.Score, earlier.Commit, earlier.Day, earlier.Manual));
        Assert.Equal([("RG1001", Outcome.Warn), ("RG2001", Outcome.Fail), ("RG2010", Outcome.Pending), ("RG2012", Outcome.Pass), ("RG6010", Outcome.NotApplicable)], earlier.Outcomes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal([("code", 50), ("testing", 33.3)], earlier.Categories.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal("40.0 %", earlier.Metrics["Line coverage"]);
        Assert.Null(earlier.Metrics["Tests run"]);
    }

    [Theory]
    [InlineData("\"commit\": \"4f1c9ab\"", "\"commit\": \"HEAD | x\"")]
    [InlineData("\"commit\": \"4f1c9ab\"", "\"commit\": null")]
    public void Knows_no_commit_by_what_is_no_hash(string old, string text) => Assert.Null(ResultReader.Read("old.json", Encoding.UTF8.GetBytes(Written().Replace(old, text, StringComparison.Ordinal))).Commit);

    [Theory]
    [InlineData("", "old.json(1): this is no result.json: the JSON is damaged")]
    [InlineData("{\n\"schema\": 1,", "old.json(2): this is no result.json: the JSON is damaged")]
    [InlineData("{ \"schema\": 1, \"schema\": 1 }", "old.json(1): this is no result.json: the JSON is damaged")]
    [InlineData("[]", "old.json: this is no result.json of ReadinessGate; 'dotnet readiness verify' writes one")]
    [InlineData("{ \"schema\": \"1\" }", "old.json: this is no result.json of ReadinessGate; 'dotnet readiness verify' writes one")]
    [InlineData("{ \"schema\": 2 }", "old.json: schema 2 is of another version of ReadinessGate; this one reads 1")]
    [InlineData("{ \"schema\": 1, \"verdict\": \"SHIP IT\" }", "old.json: the result lacks a part that every result has")]
    public void Refuses_what_is_no_result(string text, string message) =>
        Assert.Equal(message, Assert.Throws<EvidenceException>(() => ResultReader.Read("old.json", Encoding.UTF8.GetBytes(text))).Message);

    [Fact]
    public void Refuses_each_part_that_is_cut_out()
    {
        var written = Written();
        for (var length = 0; length < written.TrimEnd().Length; length += 97)
            Assert.Throws<EvidenceException>(() => ResultReader.Read("old.json", Encoding.UTF8.GetBytes(written[..length])));
    }

    private static string Written()
    {
        using var memory = new MemoryStream();
        JsonReportWriter.Write(ReportSamples.Mixed, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
