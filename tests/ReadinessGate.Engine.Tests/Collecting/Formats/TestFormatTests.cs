using System.Text;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class TestFormatTests
{
    public static TheoryData<string, int> Samples => new()
    {
        { ResultSamples.Trx, 3 }, { ResultSamples.Surefire, 6 }, { ResultSamples.Gradle, 2 }, { ResultSamples.Pytest, 4 }, { ResultSamples.Jest, 4 },
        { ResultSamples.XunitV2, 3 }, { ResultSamples.XunitV3, 3 }, { ResultSamples.NUnit, 7 }, { ResultSamples.Ctrf, 5 },
    };

    [Fact]
    public void Finds_every_reader() => Assert.Equal(["CTRF", "JUnit XML", "NUnit 3 XML", "TRX", "xUnit XML"], TestFormat.All.Select(format => format.Name));

    [Theory, MemberData(nameof(Samples))]
    public void Recognises_a_format_by_its_root(string text, int tests)
    {
        Assert.Equal(tests, TestFormat.ReadAny("r", Sample.Text(text)).Sum(suite => suite.Cases.Length));
        Assert.Equal(tests, TestFormat.ReadAny("r", new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])).Sum(suite => suite.Cases.Length));
    }

    [Theory]
    [InlineData("<test-results/>", "r(1): <test-results> is the root of no format of test results that is understood: CTRF ({results … }), JUnit XML (<testsuite>, <testsuites>), NUnit 3 XML (<test-run>), TRX (<TestRun>), xUnit XML (<assemblies>, <assembly>)")]
    [InlineData("", "r(1): a file of test results was expected, but the file is cut off or damaged")]
    [InlineData("PASS", "r(1): a file of test results was expected, but the file is cut off or damaged")]
    [InlineData("{ \"a\": 1 }", "r(1): this is JSON, but not CTRF: it has no array 'results.tests'")]
    public void Names_what_it_found_and_what_it_understands(string text, string message) =>
        Assert.Equal(message, Assert.Throws<EvidenceException>(() => TestFormat.ReadAny("r", Sample.Text(text))).Message);

    [Theory, MemberData(nameof(Samples))]
    public void A_file_that_is_cut_off_is_never_read_as_whole(string text, int tests)
    {
        Assert.True(tests > 0);
        for (var length = 0; length < text.Length; length += 7)
            Assert.Throws<EvidenceException>(() => TestFormat.ReadAny("r", Sample.Text(text[..length])));
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_damaged_file_ends_in_evidence_or_in_the_one_error(string text, int tests)
    {
        Assert.True(tests > 0);
        var random = new Random(tests);
        for (var round = 0; round < 300; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var change = 0; change < 3; change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                Assert.False(TestFormat.ReadAny("r", new MemoryStream(bytes)).IsDefault);
            }
            catch (EvidenceException problem)
            {
                Assert.StartsWith("r", problem.Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("testsuite")]
    [InlineData("test-run")]
    [InlineData("assemblies")]
    [InlineData("TestRun")]
    public void Deep_nesting_and_a_document_type_do_no_harm(string root)
    {
        var inner = root == "test-run" ? "test-suite" : root == "assemblies" ? "collection" : root;
        var text = $"<!DOCTYPE {root} SYSTEM \"file:///none\"><{root}>{string.Concat(Enumerable.Repeat($"<{inner}>", 10_000))}{string.Concat(Enumerable.Repeat($"</{inner}>", 10_000))}{(root == "TestRun" ? "<ResultSummary outcome=\"Completed\"/>" : "")}</{root}>";
        Assert.Empty(TestFormat.ReadAny("r", Sample.Text(text)).SelectMany(suite => suite.Cases));
    }
}
