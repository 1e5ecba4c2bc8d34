using System.Text;
using System.Text.Json;
using ReadinessGate.Receipts;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Receipts;

public sealed class ReceiptReaderTests
{
    private static readonly string Text = Encoding.UTF8.GetString(ReceiptWriter.Write(SampleReceipt.Ready));

    [Fact]
    public void Reads_what_was_written()
    {
        var receipt = Read(Text);
        Assert.Equal(JsonSerializer.Serialize(SampleReceipt.Ready), JsonSerializer.Serialize(receipt));
    }

    [Fact]
    public void Reads_a_receipt_that_knows_little()
    {
        var little = SampleReceipt.Ready with { Score = null, Provenance = new Provenance(null, Provenance.Unknown, null, null, [], null, []) };
        Assert.Equal(JsonSerializer.Serialize(little), JsonSerializer.Serialize(Read(Encoding.UTF8.GetString(ReceiptWriter.Write(little)))));
    }

    [Theory]
    [InlineData("\"passed\":14", "\"passed\":15")]
    [InlineData("READY\"", "READY \"")]
    [InlineData("4f1c9ab0", "4f1c9ab1")]
    [InlineData("97.5", "98.5")]
    [InlineData("2026-11-21T08", "2026-11-21T09")]
    [InlineData("mvid of Shop", "mvid of Shap")]
    [InlineData("bbbb", "bbbc")]
    [InlineData("\"clean\"", "\"Clean\"")]
    public void Sees_every_edit_of_the_content(string old, string edited)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        Assert.Equal("r.json: the file was edited: its content has another hash than it says", Problem(Text.Replace(old, edited, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\":{", "\": {")]
    [InlineData("{\"_type\"", "{ \"_type\"")]
    [InlineData("97.5", "97.50")]
    [InlineData("é", "\\u00e9")]
    public void Sees_every_edit_of_the_spelling(string old, string edited) => Assert.StartsWith("r.json: the file was edited: ", Problem(Text.Replace(old, edited, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "r.json(1): this is no receipt: the JSON is damaged")]
    [InlineData("{", "r.json(1): this is no receipt: the JSON is damaged")]
    [InlineData("{}", "r.json: this is no receipt of ReadinessGate; 'dotnet readiness verify' writes one")]
    [InlineData("[]", "r.json: this is no receipt of ReadinessGate; 'dotnet readiness verify' writes one")]
    [InlineData("null", "r.json: this is no receipt of ReadinessGate; 'dotnet readiness verify' writes one")]
    [InlineData("""{ "_type": 1 }""", "r.json: the receipt lacks a part that every receipt has")]
    [InlineData("""{ "_type": "a", "_type": "b" }""", "r.json(1): this is no receipt: the JSON is damaged")]
    public void Says_in_one_line_what_is_no_receipt(string text, string problem) => Assert.Equal(problem, Problem(text));

    [Fact]
    public void Never_fails_in_another_way_whatever_is_cut_off()
    {
        for (var length = 0; length < Text.Length; length++)
            Assert.StartsWith("r.json", Problem(Text[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_limited() => Assert.Equal("r.json(1): this is no receipt: the JSON is damaged", Problem(new string('[', 10_000)));

    private static Receipt Read(string text) => ReceiptReader.Read("r.json", Encoding.UTF8.GetBytes(text));

    private static string Problem(string text) => Assert.Throws<EvidenceException>(() => Read(text)).Message;
}
