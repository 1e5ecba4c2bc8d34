using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class FormatReportReaderTests
{
    [Fact]
    public void Reads_each_change_of_each_file() => Assert.Equal(
        [new Place("/x/A.cs", 6, 19), new Place("/x/A.cs", 7, 1), new Place("/x/B.cs", 1, 2)],
        Read("""
            [ { "DocumentId": { "Id": "1" }, "FilePath": "/x/A.cs", "FileChanges": [ { "LineNumber": 6, "CharNumber": 19, "DiagnosticId": "WHITESPACE" }, { "LineNumber": 7, "CharNumber": 1 } ] },
              { "FilePath": "/x/B.cs", "FileChanges": [ { "LineNumber": 1, "CharNumber": 2 } ] } ]
            """));

    [Fact]
    public void A_report_without_files_holds_no_change() => Assert.Empty(Read("[]"));

    [Theory]
    [InlineData("", "f.json(1): a report of 'dotnet format' was expected, but the file is cut off or damaged")]
    [InlineData("[\n{", "f.json(2): a report of 'dotnet format' was expected, but the file is cut off or damaged")]
    [InlineData("{}", "f.json: the file is JSON, but no report of 'dotnet format'")]
    [InlineData("[1]", "f.json: the file is JSON, but no report of 'dotnet format'")]
    [InlineData("[{}]", "f.json: the file is JSON, but no report of 'dotnet format'")]
    [InlineData("""[{ "FilePath": null, "FileChanges": [] }]""", "f.json: the file is JSON, but no report of 'dotnet format'")]
    [InlineData("""[{ "FilePath": "a", "FileChanges": [ { "LineNumber": 1e99, "CharNumber": 1 } ] }]""", "f.json: the file is JSON, but no report of 'dotnet format'")]
    public void Names_a_file_it_cannot_read(string text, string message) => Assert.Equal(message, Assert.Throws<EvidenceException>(() => Read(text)).Message);

    private static ImmutableArray<Place> Read(string text) => FormatReportReader.Read("f.json", Sample.Text(text), path => path);
}
