using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.CodeHygiene;

public sealed class EmptyCatchAnalyzerTests
{
    [Theory]
    [InlineData("try { } [|catch|] { }"), InlineData("try { } [|catch|] (System.Exception) { }"), InlineData("try { } [|catch|] (System.SystemException problem) { ; }"), InlineData("try { } [|catch|]\n{\n}")]
    [InlineData("try { } catch (System.FormatException) { } [|catch|] { }")]
    public Task Reports_a_block_that_does_nothing(string body) => Verify<EmptyCatchAnalyzer>.AnalyzerAsync(InMethod(body));

    [Theory]
    [InlineData("try { } catch { throw; }"), InlineData("try { } catch (System.Exception) { System.Console.Write(1); }"), InlineData("try { } finally { }")]
    [InlineData("try { } catch { // the file may be gone\n }"), InlineData("try { } catch { /* best effort */ }"), InlineData("try { } catch\n{\n    // best effort\n}")]
    [InlineData("try { } catch (System.OperationCanceledException) { }"), InlineData("try { } catch (System.Exception problem) when (problem.HResult > 0) { }"), InlineData("var @catch = 1;")]
    public Task Stays_silent_when_it_acts_says_why_or_names_what_it_expects(string body) => Verify<EmptyCatchAnalyzer>.AnalyzerAsync(InMethod(body));

    [Fact]
    public Task Reports_in_top_level_statements() =>
        new AnalyzerTest<EmptyCatchAnalyzer> { TestCode = "try { } [|catch|] { }", OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication }.RunAsync();

    private static string InMethod(string body) => $"class C {{ void M() {{ {body} }} }}";
}
