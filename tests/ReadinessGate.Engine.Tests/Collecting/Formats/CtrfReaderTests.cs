using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class CtrfReaderTests
{
    [Fact]
    public void Reads_tests_with_suites_attempts_and_durations()
    {
        var content = Read(ResultSamples.Ctrf);
        Assert.Equal(("playwright", "2026-11-21T08:00:12Z", 12_500.0, null), (content.Suite, content.Time, content.Milliseconds, content.Aborted));
        Assert.Equal(
            ["hangs TimedOut 9000 1", "later Skipped 0 0", "stopped Aborted 0 0", "cart > basket.shaky Passed 3000.5 2", "cart.spec.ts > cart.adds Passed 12 0"],
            content.Cases.Select(test => FormattableString.Invariant($"{test.FullName} {test.Outcome} {test.Milliseconds} {test.FailedAttempts}")));
        Assert.Equal([new TestTrait("Tag", "@smoke"), new TestTrait("Type", "e2e"), new TestTrait("priority", "P1")], content.Cases[4].Traits!.Value);
    }

    [Theory]
    [InlineData("\"status\": \"passed\", \"retries\": 2", 0)]
    [InlineData("\"status\": \"passed\", \"flaky\": true", 1)]
    [InlineData("\"status\": \"failed\", \"retries\": 2", 2)]
    [InlineData("\"status\": \"failed\", \"retries\": -1e300", 0)]
    public void Takes_a_passed_test_for_flaky_only_where_the_file_says_so(string members, int attempts) =>
        Assert.Equal(attempts, Assert.Single(Read($$"""{ "results": { "tests": [ { {{members}} } ] } }""").Cases).FailedAttempts);

    [Theory]
    [InlineData("\"suite\": \"3ca93cbe-206e-4d52-a65c-ed7a0c9a7a55\", \"extra\": { \"type\": \"Shop.CartTests\" }", "Shop.CartTests")]
    [InlineData("\"suite\": \"3ca93cbe-206e-4d52-a65c-ed7a0c9a7a55\"", "")]
    [InlineData("\"suite\": \"Cart\", \"extra\": { \"type\": \"Shop.CartTests\" }", "Cart")]
    public void Takes_no_number_of_a_run_for_the_class(string members, string type) =>
        Assert.Equal(type, Assert.Single(Read($$"""{ "results": { "tests": [ { "name": "Shop.CartTests.Adds", "status": "passed", {{members}} } ] } }""").Cases).Class);

    [Fact]
    public void Is_no_whole_result_while_a_failure_is_counted_and_not_listed() =>
        Assert.Equal("the summary counts 2 failed tests, and r.json lists 0", Read("""{ "results": { "summary": { "failed": 2 }, "tests": [] } }""").Aborted);

    [Theory]
    [InlineData("""{ "results": { "tests": [ { "status": "ok" } ] } }""", "r.json: results.tests[0]: the status 'ok' is unknown; known are passed, failed, skipped, pending and other")]
    [InlineData("""{ "results": { "tests": [ 1 ] } }""", "r.json: results.tests[0]: the status '' is unknown; known are passed, failed, skipped, pending and other")]
    [InlineData("""{ "results": [] }""", "r.json(1): this is JSON, but not CTRF: it has no array 'results.tests'")]
    [InlineData("[]", "r.json(1): this is JSON, but not CTRF: it has no array 'results.tests'")]
    [InlineData("{\n\"results\":", "r.json(2): a CTRF file was expected, but the file is cut off or damaged")]
    public void Says_what_it_cannot_read(string text, string message) => Assert.Equal(message, Assert.Throws<EvidenceException>(() => Read(text)).Message);

    [Fact]
    public void Refuses_what_is_nested_too_deep() =>
        Assert.Contains("cut off or damaged", Assert.Throws<EvidenceException>(() => Read(new string('[', 10_000))).Message, StringComparison.Ordinal);

    private static TestResultContent Read(string text) => CtrfReader.Read("r.json", Sample.Text(text));
}
