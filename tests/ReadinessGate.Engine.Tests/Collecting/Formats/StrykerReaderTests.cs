using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class StrykerReaderTests
{
    private const string Whole = """{ "schemaVersion": "1.7", "files": { "A.cs": { "mutants": [ { "location": { "start": { "line": 1, "column": 2 } }, "status": "Killed" } ] } } }""";

    [Fact]
    public void Reads_files_and_mutants()
    {
        var report = Read(Mutants.Report("Cart.cs", "class C;", "Killed", "Survived"));
        Assert.Equal("/src/Shop", report.ProjectRoot);
        var file = Assert.Single(report.Files);
        Assert.Equal(("Cart.cs", StrykerReader.HashOf("class C;")), (file.Name, file.SourceHash));
        Assert.Equal([new StrykerMutant(1, 5, "1,9 Equality a < b", "Killed"), new StrykerMutant(2, 5, "2,9 Equality a < b", "Survived")], file.Mutants);
    }

    [Fact]
    public void Reads_the_first_version_without_source_and_root()
    {
        var report = Read(Whole);
        Assert.Null(report.ProjectRoot);
        Assert.Null(Assert.Single(report.Files).SourceHash);
        Assert.Equal("Killed", Assert.Single(report.Files[0].Mutants).Status);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_make_no_other_source() => Assert.Equal(StrykerReader.HashOf("a\nb"), StrykerReader.HashOf("\uFEFFa\r\nb"));

    [Theory]
    [InlineData("1.7", "3.0", "schemaVersion is '3.0'")]
    [InlineData("\"schemaVersion\": \"1.7\",", "", "schemaVersion is ''")]
    [InlineData("\"files\"", "\"filez\"", "there is no 'files'")]
    [InlineData("\"mutants\"", "\"mutantz\"", "'A.cs' has no 'mutants'")]
    [InlineData("Killed", "Undead", "a mutant has the status 'Undead'")]
    [InlineData("\"status\"", "\"state\"", "a mutant has the status ''")]
    [InlineData("\"location\"", "\"place\"", "a mutant has no place")]
    [InlineData("\"line\": 1", "\"line\": \"1\"", "a whole number was expected")]
    [InlineData("\"line\": 1", "\"line\": -1", "a whole number was expected")]
    [InlineData("\"Killed\"", "null", "a string was expected")]
    [InlineData("{ \"mutants\"", "[ ], \"B\": { \"mutants\"", "StartObject was expected")]
    public void Names_a_report_of_another_shape(string part, string instead, string problem) =>
        Assert.Equal($"m.json: the file is JSON, but no mutation report of schema 1 or 2 ({problem})", Problem(Whole.Replace(part, instead, StringComparison.Ordinal)));

    [Fact]
    public void Names_a_file_that_is_no_report()
    {
        Assert.Equal("m.json(1): a mutation report was expected, but the file is cut off or damaged", Problem(""));
        Assert.Equal("m.json: the file is JSON, but no mutation report of schema 1 or 2 (StartObject was expected)", Problem("[]"));
        Assert.Equal("m.json(2): a mutation report was expected, but the file is cut off or damaged", Problem("{\n\"files\": {"));
        Assert.Equal("m.json(1): a mutation report was expected, but the file is cut off or damaged", Problem(Whole + "}"));
    }

    [Fact]
    public void Stops_at_deep_nesting() => Assert.Contains("cut off or damaged", Problem("{ \"x\": " + new string('[', 10_000)));

    [Fact]
    public void Ends_at_every_cut_in_an_evidence_error()
    {
        for (var length = 0; length < Whole.Length; length++)
            Assert.StartsWith("m.json", Problem(Whole[..length]), StringComparison.Ordinal);
    }

    private static StrykerReport Read(string text) => StrykerReader.Read("m.json", Sample.Text(text));

    private static string Problem(string text) => Assert.Throws<EvidenceException>(() => Read(text)).Message;
}
