using System.Text;
using System.Text.Json;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Reporting;

public sealed class ReceiptWriterTests
{
    [Fact]
    public void Writes_a_statement() => Approved.Equal(Write(SampleReceipt.Ready), "json");

    [Fact]
    public void Leaves_out_what_is_not_known_and_passes_nothing_that_is_not_ready()
    {
        var text = Write(SampleReceipt.Ready with { Verdict = Verdict.AlmostReady, Score = null, Provenance = new Provenance(null, Provenance.Unknown, null, null, [], null, []) });
        using var json = JsonDocument.Parse(text);
        var predicate = json.RootElement.GetProperty("predicate");
        Assert.Equal(("FAILED", "FAILED", "readinessgate:defaults"), (predicate.GetProperty("verificationResult").GetString(), predicate.GetProperty("verifiedLevels")[0].GetString(), predicate.GetProperty("policy").GetProperty("uri").GetString()));
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_receipt_of_a_report_counts_the_checks_that_count()
    {
        var receipt = Receipt.Of(Sample.Report(Sample.Result(Outcome.Pass), Sample.Result(Outcome.NotApplicable), Sample.Result(Outcome.Fail)));
        Assert.Equal((1, 2), (receipt.Passed, receipt.Total));
    }

    private static string Write(Receipt receipt) => Encoding.UTF8.GetString(ReceiptWriter.Write(receipt));
}
