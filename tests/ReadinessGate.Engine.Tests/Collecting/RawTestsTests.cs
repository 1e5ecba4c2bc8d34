using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class RawTestsTests : IDisposable
{
    private const string Green = "<testsuite name='web' timestamp='2026-11-21T08:00:00'><testcase name='a'/></testsuite>";

    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Results_that_are_older_than_the_code_are_stale()
    {
        _system.Write("src/Code.cs", "");
        File.SetLastWriteTimeUtc(_system.Write("web/junit.xml", "<testsuite name='web' tests='1'><testcase classname='a' name='b'/></testsuite>"), DateTime.UtcNow.AddHours(-1));
        var collected = new TestRunCollector().Collect(_system.Context());
        Assert.Equal((Outcome.Stale, "src/Code.cs changed after web/junit.xml was written"), (collected.Outcome, collected.Reason));
    }

    [Theory]
    [InlineData("TestResults/a.trx", "<TestRun><ResultSummary outcome='Completed'/></TestRun>")]
    [InlineData("web/junit.xml", Green)]
    [InlineData("build/test-results/test/TEST-org.Cart.xml", Green)]
    [InlineData("my-test-results.xml", Green)]
    [InlineData("TestResult.xml", "<test-run/>")]
    [InlineData("web/ctrf/ctrf-report.json", "{ \"results\": { \"tests\": [] } }")]
    public void Needs_no_configuration_where_no_build_left_facts(string path, string text)
    {
        _system.Write(path, text);
        var collected = new TestRunCollector().Collect(_system.Context());
        Assert.Equal((Outcome.Pass, path), (collected.Outcome, Assert.Single(collected.Sources).Path));
    }

    [Fact]
    public void Names_each_suite_as_a_project_and_each_file_with_time_and_hash()
    {
        _system.Write("junit-a.xml", Green);
        _system.Write("junit-b.xml", $"<testsuite><testcase name='opens {_system.PathOf("data/a.txt")}'/></testsuite>");
        _system.Write("junit-c.xml", Green);
        var raw = RawTests.Read(_system.Context());
        Assert.Equal(["web", "junit-b.xml"], raw.Projects.Select(project => project.Title));
        Assert.Equal("opens data/a.txt", raw.Projects[1].Cases!.Value[0].Name);
        Assert.Equal(["junit-a.xml 2026-11-21T08:00:00Z", "junit-b.xml "], raw.Sources.Select(source => $"{source.Path} {source.Time}"));
        Assert.All(raw.Sources, source => Assert.StartsWith("sha256:", source.Identity, StringComparison.Ordinal));
    }

    [Fact]
    public void Is_inconclusive_with_a_file_that_is_not_understood_and_keeps_the_others()
    {
        _system.Write("junit-a.xml", Green);
        _system.Write("junit-b.xml", "<html/>");
        var collected = new TestRunCollector().Collect(_system.Context());
        Assert.Equal(Outcome.Inconclusive, collected.Outcome);
        Assert.StartsWith("junit-b.xml(1): <html> is the root of no format of test results that is understood: CTRF", collected.Reason, StringComparison.Ordinal);
        Assert.Equal("web", Assert.Single(((TestRun)collected.Value!).Projects).Name);
    }

    [Fact]
    public void Is_inconclusive_with_a_suite_that_is_not_whole()
    {
        _system.Write("junit.xml", "<testsuite name='web' failures='1'/>");
        var collected = new TestRunCollector().Collect(_system.Context());
        Assert.Equal((Outcome.Inconclusive, "junit.xml: the suite 'web' counts 1 failure and lists 0"), (collected.Outcome, collected.Reason));
        Assert.Equal("web", Assert.Single(((TestRun)collected.Value!).Broken).Title);
    }

    [Fact]
    public void Is_pending_while_an_operating_system_is_expected_that_no_file_can_tell()
    {
        _system.Write("junit.xml", Green);
        Assert.Equal(Outcome.Pending, new TestRunCollector().Collect(_system.Context("""{ "evidence": { "expect": [ "linux" ] } }""")).Outcome);
    }

    [Fact]
    public void Is_pending_when_there_is_nothing_at_all() => Assert.Equal(Outcome.Pending, new TestRunCollector().Collect(_system.Context()).Outcome);

    [Fact]
    public void A_folder_of_another_machine_may_hold_nothing_but_files_of_results()
    {
        _system.Write("download/web/junit.xml", Green);
        var report = Gate.Judge(new GateRequest(_system.Root, _system.Write("readiness.json", """{ "tests": { "minimum": 1 } }"""), [_system.PathOf("download")], false, "2026-11-21T08:00:00Z", "1.2.3"));
        Assert.Equal((Verdict.Ready, "web/junit.xml"), (report.Verdict, Assert.Single(report.Evidence).Path));
    }
}
