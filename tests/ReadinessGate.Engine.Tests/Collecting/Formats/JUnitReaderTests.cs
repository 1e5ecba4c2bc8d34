using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class JUnitReaderTests
{
    [Fact]
    public void Reads_Surefire_with_its_reruns()
    {
        var content = Read(ResultSamples.Surefire);
        Assert.Equal(("org.shop.CartTest", 1_234_500.0, null), (content.Suite, content.Milliseconds, content.Aborted));
        Assert.Equal(
            [
                new TestCase("org.shop.CartTest", "adds", TestOutcome.Passed, 4),
                new TestCase("org.shop.CartTest", "fails", TestOutcome.Failed, 300) { FailedAttempts = 2 },
                new TestCase("org.shop.CartTest", "hangs", TestOutcome.TimedOut, 10_000),
                new TestCase("org.shop.CartTest", "later", TestOutcome.Skipped),
                new TestCase("org.shop.CartTest", "old", TestOutcome.Passed),
                new TestCase("org.shop.CartTest", "shaky", TestOutcome.Passed, 200) { FailedAttempts = 2 },
            ],
            content.Cases);
    }

    [Fact]
    public void Reads_Gradle_and_nothing_out_of_what_a_test_printed()
    {
        var content = Read(ResultSamples.Gradle);
        Assert.Equal(("org.shop.OrderTest", "2026-11-21T08:00:00Z", 51.0), (content.Suite, content.Time, content.Milliseconds));
        Assert.Equal(["bills() Failed", "ships() Passed"], Outcomes(content));
    }

    [Fact]
    public void Reads_pytest_with_properties_and_timeouts()
    {
        var content = Read(ResultSamples.Pytest);
        Assert.Equal(["tests.test_broken Failed", "test_adds[1-2] Passed", "test_later Skipped", "test_slow TimedOut"], Outcomes(content));
        Assert.Equal([new TestTrait("category", "smoke")], content.Cases[1].Traits!.Value);
        Assert.Equal(("pytest tests", "2026-11-21T08:00:00Z", null, null), (content.Suite, content.Time, content.Milliseconds, content.Aborted));
    }

    [Fact]
    public void Reads_jest_with_decimal_commas_and_nested_suites()
    {
        var content = Read(ResultSamples.Jest);
        Assert.Equal(("jest tests", 2500.0, null), (content.Suite, content.Milliseconds, content.Aborted));
        Assert.Equal(["inner Passed", "cart adds Passed", "cart fails Failed", "cart later Skipped"], Outcomes(content));
        Assert.Equal([0, 5, 10, 0], content.Cases.Select(test => test.Milliseconds));
    }

    [Theory]
    [InlineData("status=\"run\" result=\"completed\"", TestOutcome.Passed)]
    [InlineData("status=\"notrun\" result=\"suppressed\"", TestOutcome.Skipped)]
    [InlineData("status=\"run\" result=\"skipped\"", TestOutcome.Skipped)]
    [InlineData("status=\"Failed\"", TestOutcome.Failed)]
    [InlineData("status=\"timeout\"", TestOutcome.TimedOut)]
    [InlineData("status=\"cancelled\"", TestOutcome.Aborted)]
    public void Understands_a_status_that_stands_in_an_attribute(string attributes, TestOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Read($"<testsuite><testcase name=\"a\" {attributes}/></testsuite>").Cases).Outcome);

    [Theory]
    [InlineData("<testsuite name='s' failures='1'><testcase name='a'/></testsuite>", "the suite 's' counts 1 failure and lists 0")]
    [InlineData("<testsuites><testsuite name='s' errors='1' failures='1'><testcase name='a'><failure/></testcase></testsuite></testsuites>", "the suite 's' counts 2 failures and lists 1")]
    [InlineData("<testsuites name='s' failures='9999999999999'/>", "the suite 's' counts 2147483647 failures and lists 0")]
    [InlineData("<testsuite failures='1'><testcase><failure/><error/></testcase></testsuite>", null)]
    [InlineData("<testsuite failures='-1' errors='x'><testcase/></testsuite>", null)]
    public void Is_no_whole_result_while_a_failure_is_counted_and_not_listed(string text, string? aborted) => Assert.Equal(aborted, Read(text).Aborted);

    [Fact]
    public void Takes_what_failed_outside_of_tests_for_a_failure() =>
        Assert.Equal(new TestCase("s", "(suite)", TestOutcome.Failed), Assert.Single(Read("<testsuite name='s' errors='1'><error message='set-up'/></testsuite>").Cases));

    [Fact]
    public void Says_the_class_once_where_the_name_repeats_it() =>
        Assert.Equal("A.B.Adds(x: 1)", Assert.Single(Read("<testsuites><testsuite><testcase classname='A.B' name='A.B.Adds(x: 1)'/></testsuite></testsuites>").Cases).FullName);

    [Fact]
    public void Has_no_tests_where_there_are_none() => Assert.Empty(Read("<testsuites/>").Cases);

    [Theory]
    [InlineData("<testsuite>\n<testcase status='maybe'/></testsuite>", "r.xml(2): the status 'maybe' of a <testcase> is unknown; known are run, passed, failed, error, skipped, disabled, notrun, timeout and aborted")]
    [InlineData("<testsuite><testcase>", "r.xml(1): a JUnit XML file was expected, but the file is cut off or damaged")]
    [InlineData("<suite/>", "r.xml(1): this is not a JUnit XML file: the root element is <suite>, not <testsuite> or <testsuites>")]
    public void Says_what_it_cannot_read(string text, string message) => Assert.Equal(message, Assert.Throws<EvidenceException>(() => Read(text)).Message);

    private static IEnumerable<string> Outcomes(TestResultContent content) => content.Cases.Select(test => $"{test.Name} {test.Outcome}");

    private static TestResultContent Read(string text) => JUnitReader.Read("r.xml", Sample.Text(text));
}
