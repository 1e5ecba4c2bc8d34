using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class SarifReaderTests
{
    private const string Facts = """{ "ruleId": "RG1000", "level": "note", "message": { "text": "facts" }, "properties": { "customProperties": { "count.RG1001": "2", "count.RG1004": "0", "count.RG1101": "x", "off": "RG1101,RG1201" } } }""";

    [Fact]
    public void Reads_version_2_1()
    {
        var log = Read("2.1.0", Facts + """, { "ruleId": "RG1001", "level": "error", "message": { "text": "TODO" }, "suppressions": [ { "kind": "inSource" } ], "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "src/A%20B.cs" }, "region": { "startLine": 3, "startColumn": 5 } } } ] }""");
        Assert.Equal([new SourceDiagnostic("RG1001", "error", new Place("src/A B.cs", 3, 5), "TODO", true)], log.Diagnostics);
        Assert.Equal([new("RG1001", 2), new("RG1004", 0)], log.RuleCounts);
        Assert.Equal(["RG1101", "RG1201"], log.RulesOff);
    }

    [Fact]
    public void Reads_what_a_baseline_recognises_a_finding_by()
    {
        var log = Read("2.1.0", """{ "ruleId": "RG1001", "properties": { "customProperties": { "fingerprint": "ab", "secret": "Smtp:Password" } }, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "src/A.cs" }, "region": { "startLine": 3, "startColumn": 5, "endLine": 4 } } } ] }""");
        Assert.Equal([new SourceDiagnostic("RG1001", "warning", new Place("src/A.cs", 3, 5), "", false) { EndLine = 4, Fingerprint = "ab", Name = "Smtp:Password" }], log.Diagnostics);
    }

    [Theory]
    [InlineData("DiagnosticSuppressor { Suppression Id: CA1822Accepted, Suppression Justification: accepted in readiness.baseline.json }", false)]
    [InlineData("DiagnosticSuppressor { Suppression Id: CA1822AcceptedToo, Suppression Justification: - }", true)]
    [InlineData("DiagnosticSuppressor { Suppression Id: SPR1822, Suppression Justification: - }", true)]
    [InlineData("Pragma Directive", true)]
    public void What_only_the_baseline_hides_is_not_suppressed(string type, bool expected)
    {
        Assert.Equal(expected, Read("2.1.0", $$"""{ "ruleId": "CA1822", "suppressions": [ { "kind": "inSource", "properties": { "suppressionType": "{{type}}" } } ] }""").Diagnostics[0].Suppressed);
        Assert.True(Read("2.1.0", $$"""{ "ruleId": "CA1822", "suppressions": [ { "kind": "inSource", "properties": { "suppressionType": "{{type}}" } }, { "kind": "external" } ] }""").Diagnostics[0].Suppressed);
    }

    [Fact]
    public void Reads_version_1()
    {
        var log = Read("1.0.0", """{ "ruleId": "CS0168", "message": "unused", "suppressionStates": [ "suppressedInSource" ], "locations": [ { "resultFile": { "uri": "src/A.cs", "region": { "startLine": 3 } } } ] }""");
        Assert.Equal([new SourceDiagnostic("CS0168", "warning", new Place("src/A.cs", 3), "unused", true)], log.Diagnostics);
        Assert.Empty(log.RuleCounts);
    }

    [Theory]
    [InlineData("""{ "ruleId": "X" }""")]
    [InlineData("""{ "ruleId": "X", "locations": [] }""")]
    [InlineData("""{ "ruleId": "X", "locations": [ 1 ] }""")]
    [InlineData("""{ "ruleId": "X", "locations": [ {} ] }""")]
    [InlineData("""{ "ruleId": "X", "locations": [ { "physicalLocation": {} } ] }""")]
    public void Keeps_a_result_without_a_place(string result) => Assert.Equal([new SourceDiagnostic("X", "warning", null, "", false)], Read("2.1.0", result).Diagnostics);

    [Theory]
    [InlineData("""{ "version": "3.0" }""", "d.sarif(1): this is not a SARIF 2.1 or 1.0 log (version '3.0')")]
    [InlineData("{}", "d.sarif(1): this is not a SARIF 2.1 or 1.0 log (version '')")]
    [InlineData("[]", "d.sarif(1): this is not a SARIF 2.1 or 1.0 log (version '')")]
    [InlineData("", "d.sarif(1): a SARIF log was expected, but the file is cut off or damaged")]
    [InlineData("{ \"version\": \"2.1.0\",\n\"runs\": [", "d.sarif(2): a SARIF log was expected, but the file is cut off or damaged")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "results": [ 1 ] } ] }""", "d.sarif: the file is JSON, but not of the shape of a SARIF log")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "results": [ { "ruleId": "X", "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "a" }, "region": { "startLine": "3" } } } ] } ] } ] }""", "d.sarif: the file is JSON, but not of the shape of a SARIF log")]
    public void Names_a_file_it_cannot_read(string text, string message) =>
        Assert.Equal(message, Assert.Throws<EvidenceException>(() => Read(text)).Message);

    [Fact]
    public void Stops_at_deep_nesting() =>
        Assert.StartsWith("d.sarif(1): a SARIF log was expected", Assert.Throws<EvidenceException>(() => Read(string.Concat(Enumerable.Repeat("[", 10_000)))).Message);

    private static CompilationDiagnostics Read(string version, string results) => Read($$"""{ "version": "{{version}}", "runs": [ { "results": [ {{results}} ] } ] }""");

    private static CompilationDiagnostics Read(string text) => SarifReader.Read("d.sarif", Sample.Text(text), "src/Shop/Shop.csproj", "net10.0", uri => uri);
}
