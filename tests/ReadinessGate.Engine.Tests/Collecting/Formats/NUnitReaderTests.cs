using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class NUnitReaderTests
{
    [Fact]
    public void Reads_tests_of_nested_suites_and_what_failed_outside_of_them()
    {
        var run = Assert.Single(Read(ResultSamples.NUnit));
        Assert.Equal(("Shop.Tests", "2026-11-21T08:00:03Z", 3250.0, null), (run.Suite, run.Time, run.Milliseconds, run.Aborted));
        Assert.Equal(
            [
                "Shop.CartTests.(TearDown) Failed", "Shop.CartTests.Adds(1) Passed", "Shop.CartTests.Cancelled Aborted", "Shop.CartTests.Hangs TimedOut",
                "Shop.CartTests.Later Skipped", "Shop.CartTests.Warns Passed", "Shop.OtherTests.Assumes Inconclusive",
            ],
            run.Cases.Select(test => $"{test.FullName} {test.Outcome}"));
    }

    [Fact]
    public void A_test_has_the_categories_of_its_suites_too()
    {
        var cases = Assert.Single(Read(ResultSamples.NUnit)).Cases;
        Assert.Equal([new TestTrait("Category", "Fast"), new TestTrait("Category", "Integration")], cases[1].Traits!.Value);
        Assert.Equal([new TestTrait("Category", "Integration")], cases[4].Traits!.Value);
        Assert.Null(cases[6].Traits);
    }

    [Fact]
    public void Parts_assemblies_and_keeps_one_without_tests()
    {
        var runs = Read("<test-run><test-suite type='Project'><test-suite type='Assembly' name='A.dll'><test-case name='t' result='Passed'/></test-suite><test-suite type='Assembly' name='B.dll'/></test-suite></test-run>");
        Assert.Equal(["A 1", "B 0"], runs.Select(run => $"{run.Suite} {run.Cases.Length}"));
    }

    [Fact]
    public void An_assembly_that_cannot_be_loaded_is_a_failure() =>
        Assert.Equal("A.(Invalid)", Assert.Single(Assert.Single(Read("<test-run failed='1'><test-suite type='Assembly' name='A.dll' fullname='/x/A.dll' result='Failed' label='Invalid'/></test-run>")).Cases).FullName);

    [Fact]
    public void Is_no_whole_result_while_a_failure_is_counted_and_not_listed() =>
        Assert.Equal("the run counts 1 failed test and lists 0", Assert.Single(Read("<test-run failed='1'/>")).Aborted);

    [Theory]
    [InlineData("<test-run>\n<test-case result='Success'/></test-run>", "r.xml(2): the result 'Success' of a <test-case> is unknown; known are Passed, Warning, Failed, Skipped and Inconclusive")]
    [InlineData("<test-run><test-suite>", "r.xml(1): an NUnit 3 XML file was expected, but the file is cut off or damaged")]
    public void Says_what_it_cannot_read(string text, string message) => Assert.Equal(message, Assert.Throws<EvidenceException>(() => Read(text)).Message);

    private static ImmutableArray<TestResultContent> Read(string text) => NUnitReader.Read("r.xml", Sample.Text(text));
}
