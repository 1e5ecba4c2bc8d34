using ReadinessGate.Analyzers.Testing;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Testing;

public sealed class SleepingTestAnalyzerTests
{
    private const string TestProject = "build_property.IsTestProject = true";

    [Theory]
    [InlineData("using System.Threading; class C { void M() { [|Thread.Sleep(100)|]; } }")]
    [InlineData("class C { void M() { [|System.Threading.Thread.Sleep(System.TimeSpan.FromSeconds(1))|]; } }")]
    [InlineData("using static System.Threading.Thread; class C { void M(int i) { [|Sleep(i)|]; } }")]
    public Task Reports_a_sleep_in_a_test_project(string markup) => new AnalyzerTest<SleepingTestAnalyzer> { TestCode = markup, GlobalConfig = TestProject }.RunAsync();

    [Theory]
    [InlineData("using System.Threading; class C { void M() { Thread.Sleep(0); Thread.Yield(); } }")]
    [InlineData("class Thread { static void Sleep(int i) { Thread.Sleep(1); } } // Thread.Sleep(1)")]
    public Task Stays_silent_on_what_is_no_sleep(string markup) => new AnalyzerTest<SleepingTestAnalyzer> { TestCode = markup, GlobalConfig = TestProject }.RunAsync();

    [Fact]
    public Task Only_test_projects_are_judged() => new AnalyzerTest<SleepingTestAnalyzer> { TestCode = "class C { void M() { System.Threading.Thread.Sleep(100); } }" }.RunAsync();
}
