using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class TrxReaderTests
{
    [Fact]
    public void Reads_tests_with_their_classes_sorted_by_class_and_name()
    {
        var content = Read(Trx("""
            <Results>
              <UnitTestResult testId="2" testName="Shop.CartTests.Subtracts" outcome="Failed" duration="00:00:00.0015000" />
              <UnitTestResult testId="1" testName="Adds(1, 2)" outcome="Passed" duration="00:00:01.5" />
            </Results>
            <TestDefinitions>
              <UnitTest id="1" name="Adds"><TestMethod className="Shop.CartTests, Shop.Tests" name="Adds" /></UnitTest>
              <UnitTest id="2" name="Subtracts"><Execution id="e" /><TestMethod className="Shop.CartTests" name="Subtracts" /></UnitTest>
            </TestDefinitions>
            """));
        Assert.Equal([new TestCase("Shop.CartTests", "Adds(1, 2)", TestOutcome.Passed, 1500), new TestCase("Shop.CartTests", "Subtracts", TestOutcome.Failed, 1.5)], content.Cases);
        Assert.Null(content.Aborted);
    }

    [Theory]
    [InlineData("Passed", TestOutcome.Passed)]
    [InlineData("PassedButRunAborted", TestOutcome.Passed)]
    [InlineData("Failed", TestOutcome.Failed)]
    [InlineData("Error", TestOutcome.Failed)]
    [InlineData("NotExecuted", TestOutcome.Skipped)]
    [InlineData("NotRunnable", TestOutcome.Skipped)]
    [InlineData("Timeout", TestOutcome.TimedOut)]
    [InlineData("Aborted", TestOutcome.Aborted)]
    [InlineData("Inconclusive", TestOutcome.Inconclusive)]
    [InlineData("Whatever", TestOutcome.Inconclusive)]
    public void Knows_how_a_test_ended(string text, TestOutcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Read(Trx($"<Results><UnitTestResult testId=\"1\" testName=\"T\" outcome=\"{text}\" /></Results>")).Cases).Outcome);

    [Fact]
    public void Takes_a_test_without_outcome_as_inconclusive() =>
        Assert.Equal(TestOutcome.Inconclusive, Assert.Single(Read(Trx("<Results><UnitTestResult /></Results>")).Cases).Outcome);

    [Fact]
    public void Counts_the_rows_of_a_data_driven_test_and_not_the_test_above_them()
    {
        var cases = Read(Trx("""
            <Results>
              <UnitTestResult testId="1" testName="Adds" outcome="Passed" resultType="DataDrivenTest">
                <InnerResults>
                  <UnitTestResult testId="1" testName="Adds (1)" outcome="Passed" resultType="DataDrivenDataRow" />
                  <UnitTestResult testId="1" testName="Adds (2)" outcome="Failed" resultType="DataDrivenDataRow" />
                </InnerResults>
              </UnitTestResult>
            </Results>
            """)).Cases;
        Assert.Equal(["Adds (1)", "Adds (2)"], cases.Select(test => test.Name));
    }

    [Fact]
    public void Reads_categories_properties_timeouts_and_the_time_of_the_run()
    {
        var content = Read(ResultSamples.Trx);
        Assert.Equal(("Shop.Tests", "2026-11-21T07:00:02Z", 2500.0), (content.Suite, content.Time, content.Milliseconds));
        Assert.Equal(["Adds(a: 1) Passed Category=Integration", "Hangs TimedOut Kind=Smoke", "Later Skipped "], content.Cases.Select(test => $"{test.Name} {test.Outcome} {string.Join(' ', (test.Traits ?? []).Select(trait => $"{trait.Name}={trait.Value}"))}"));
    }

    [Theory]
    [InlineData("Completed", "Passed 1 3")]
    [InlineData("Failed", "Failed 0 1, Passed 0 2")]
    public void Takes_a_failure_for_an_attempt_only_where_the_runner_calls_the_run_passed(string summary, string expected)
    {
        var cases = Read($"""<TestRun><Results><UnitTestResult testId="1" testName="T" outcome="Failed" duration="00:00:00.001"/><UnitTestResult testId="1" testName="T" outcome="Passed" duration="00:00:00.002"/></Results><ResultSummary outcome="{summary}"/></TestRun>""").Cases;
        Assert.Equal(expected, string.Join(", ", cases.Select(test => $"{test.Outcome} {test.FailedAttempts} {test.Milliseconds}")));
    }

    [Theory]
    [InlineData("Passed", "Failed")]
    [InlineData("Failed", "Failed")]
    public void A_test_that_failed_at_last_stays_failed(string first, string last)
    {
        var cases = Read($"""<TestRun><Results><UnitTestResult testId="1" testName="T" outcome="{first}"/><UnitTestResult testId="1" testName="T" outcome="{last}"/></Results><ResultSummary outcome="Completed"/></TestRun>""").Cases;
        Assert.Equal([first, last], cases.Select(test => test.Outcome.ToString()).OrderBy(outcome => outcome != first));
    }

    [Theory]
    [InlineData("Aborted")]
    [InlineData("Error")]
    [InlineData("Timeout")]
    public void Sees_an_aborted_run(string outcome) => Assert.Equal("the test run was aborted", Read($"<TestRun><ResultSummary outcome=\"{outcome}\" /></TestRun>").Aborted);

    [Fact]
    public void Sees_a_session_that_exceeded_its_time_although_the_runner_calls_it_failed() => Assert.Equal(
        "the test run was aborted: test run timeout of 8000 milliseconds exceeded",
        Read("<TestRun><ResultSummary outcome=\"Failed\"><RunInfos><RunInfo outcome=\"Error\"><Text>Aborting test run: test run timeout of 8000 milliseconds exceeded.</Text></RunInfo></RunInfos></ResultSummary></TestRun>").Aborted);

    [Theory]
    [InlineData("The active test run was aborted. Reason: Test host process crashed", true)]
    [InlineData("[xUnit.net] Shop.CartTests.Adds [FAIL]", false)]
    public void Tells_a_crash_from_a_failed_test_that_the_adapter_notes(string text, bool aborted) =>
        Assert.Equal(aborted, Read($"<TestRun><ResultSummary outcome=\"Failed\"><RunInfos><RunInfo outcome=\"Error\"><Text>{text}</Text></RunInfo><RunInfo /></RunInfos></ResultSummary></TestRun>").Aborted is not null);

    [Fact]
    public void Lists_what_is_attached() =>
        Assert.Equal(["host/coverage.cobertura.xml"], Read("<TestRun><ResultSummary outcome=\"Completed\"><CollectorDataEntries><Collector><UriAttachments><UriAttachment><A href=\"host/coverage.cobertura.xml\" /></UriAttachment></UriAttachments></Collector></CollectorDataEntries></ResultSummary></TestRun>").Attachments);

    [Fact]
    public void Rejects_a_file_without_summary() =>
        Assert.Equal("t.trx: the TRX file has no <ResultSummary>; the run was probably killed", Assert.Throws<EvidenceException>(() => Read("<TestRun><Results /></TestRun>")).Message);

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<TestRun><Results>")]
    public void Names_a_file_that_is_not_whole(string text) =>
        Assert.Equal("t.trx(1): a TRX file was expected, but the file is cut off or damaged", Assert.Throws<EvidenceException>(() => Read(text)).Message);

    private static string Trx(string content) => $"<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\">{content}<ResultSummary outcome=\"Completed\" /></TestRun>";

    private static TestResultContent Read(string text) => TrxReader.Read("t.trx", Sample.Text(text));
}
