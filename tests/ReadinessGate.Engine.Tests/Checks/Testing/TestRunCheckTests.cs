using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Testing;

public sealed class TestRunCheckTests
{
    private const string Policy = """{ "evidence": { "tests": [ "a.xml", "none/*.xml" ] }, "tests": { "minimum": 1 } }""";

    [Fact]
    public void The_first_check_that_is_asked_for_names_the_globs_that_match_nothing()
    {
        var finding = Assert.Single(Sample.Evaluate(new FailedTestsCheck(), Unmatched, Policy).Findings);
        Assert.Equal(
            ("RG0003", "'none/*.xml' matches no file of test results. Fix: run the tests that write it, or correct the glob; paths start at the folder of this file and case counts, such as web/reports/junit.xml", "readiness.json(1,37)"),
            (finding.Code, finding.Text, finding.At?.ToString()));
        Assert.Equal(Outcome.Pass, Sample.Evaluate(new TestCountCheck(), Unmatched, Policy).Outcome);
    }

    [Fact]
    public void Names_them_while_nothing_else_is_there_yet() =>
        Assert.Equal(Outcome.Fail, Sample.Evaluate(new FailedTestsCheck(), new Collected(Unmatched, Outcome.Pending, "no build has left facts yet"), Policy).Outcome);

    [Fact]
    public void Stays_silent_when_every_glob_matches() => Assert.Equal(Outcome.Pass, Sample.Evaluate(new FailedTestsCheck(), Sample.Tests(Sample.Test("A")), Policy).Outcome);

    private static TestRun Unmatched => Sample.Tests(Sample.Test("A")) with { UnmatchedGlobs = ["none/*.xml"] };
}
