using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class XunitReaderTests
{
    [Fact]
    public void Reads_each_assembly_of_version_2()
    {
        var assemblies = Read(ResultSamples.XunitV2);
        Assert.Equal(["Shop.Tests 2026-11-21T08:00:00Z 1250", "Orders.Tests 2026-11-21T08:00:01Z 0"], assemblies.Select(assembly => $"{assembly.Suite} {assembly.Time} {assembly.Milliseconds}"));
        Assert.Equal(["Adds(a: 1) Passed 5.123", "Hangs TimedOut 100", "My words Skipped 0"], assemblies[0].Cases.Select(test => $"{test.Name} {test.Outcome} {test.Milliseconds}"));
        Assert.Equal([new TestTrait("Category", "Integration")], assemblies[0].Cases[0].Traits!.Value);
        Assert.All(assemblies, assembly => Assert.Null(assembly.Aborted));
        Assert.Empty(assemblies[1].Cases);
    }

    [Fact]
    public void Reads_version_3_with_tests_not_run_warnings_and_errors_outside_of_tests()
    {
        var assembly = Assert.Single(Read(ResultSamples.XunitV3));
        Assert.Equal(("Shop.Tests", "2026-11-21T08:00:01Z", null), (assembly.Suite, assembly.Time, assembly.Aborted));
        Assert.Equal(["Shop.CartTests.Adds Passed", "Shop.CartTests.Explicit Skipped", "Shop.Tests.(assembly-cleanup) Failed"], assembly.Cases.Select(test => $"{test.FullName} {test.Outcome}"));
    }

    [Fact]
    public void Reads_an_assembly_without_a_list_around_it() =>
        Assert.Equal("A", Assert.Single(Read("<assembly name=\"A.dll\"><collection><test name=\"t\" result=\"Pass\"/></collection></assembly>")).Suite);

    [Fact]
    public void Is_no_whole_result_while_a_failure_is_counted_and_not_listed() =>
        Assert.Equal("the assembly counts 2 failed tests and 1 error, and the file lists 1", Assert.Single(Read("<assembly failed='2' errors='1'><collection><test name='t' result='Fail'/></collection></assembly>")).Aborted);

    [Fact]
    public void Has_no_tests_where_there_is_no_assembly() => Assert.Empty(Assert.Single(Read("<assemblies/>")).Cases);

    [Theory]
    [InlineData("<assembly>\n<test result='Passed'/></assembly>", "r.xml(2): the result 'Passed' of a <test> is unknown; known are Pass, Fail, Skip and NotRun")]
    [InlineData("<assembly><test/></assembly>", "r.xml(1): the result '' of a <test> is unknown; known are Pass, Fail, Skip and NotRun")]
    [InlineData("<assemblies><assembly>", "r.xml(1): an xUnit XML file was expected, but the file is cut off or damaged")]
    public void Says_what_it_cannot_read(string text, string message) => Assert.Equal(message, Assert.Throws<EvidenceException>(() => Read(text)).Message);

    private static ImmutableArray<TestResultContent> Read(string text) => XunitReader.Read("r.xml", Sample.Text(text));
}
