using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.CodeHygiene;

public sealed class NotImplementedAnalyzerTests
{
    [Theory]
    [InlineData("using System; class C { void M() { [|throw new NotImplementedException();|] } }")]
    [InlineData("class C { int P => [|throw new System.NotImplementedException(\"later\")|]; }")]
    [InlineData("class C { object M(object o) => o ?? [|throw new global::System.NotImplementedException { HelpLink = null }|]; }")]
    [InlineData("class C { int this[int i] { get { [|throw new System.NotImplementedException();|] } } C() { [|throw new System.NotImplementedException();|] } }")]
    [InlineData("class C { void M() { System.Action a = () => [|throw new System.NotImplementedException()|]; } }")]
    public Task Reports_statement_and_expression(string markup) => Verify<NotImplementedAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("class C { void M() { throw new System.NotSupportedException(); } }")]
    [InlineData("class C { // throw new NotImplementedException();\n string s = \"throw new NotImplementedException()\"; }")]
    [InlineData("class NotImplementedException : System.Exception { } class C { void M() { throw new NotImplementedException(); } }")]
    [InlineData("class C { object M() => new System.NotImplementedException(); }")]
    [InlineData("class C { bool M(object o) => o is System.NotImplementedException; void N() { try { } catch (System.NotImplementedException) { throw; } } }")]
    [InlineData("class C { void M() { throw new System.Exception(nameof(System.NotImplementedException)); } }")]
    public Task Stays_silent_on_what_is_no_such_throw(string markup) => Verify<NotImplementedAnalyzer>.AnalyzerAsync(markup);

    [Fact]
    public async Task Names_the_member()
    {
        var finding = Assert.Single(await new AnalyzerTest<NotImplementedAnalyzer> { TestCode = "class C { void Pay() => throw new System.NotImplementedException(); }" }.DiagnosticsAsync());
        Assert.StartsWith("'Pay' throws NotImplementedException. Fix: ", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task Reports_in_top_level_statements() =>
        new AnalyzerTest<NotImplementedAnalyzer> { TestCode = "[|throw new System.NotImplementedException();|]", OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication }.RunAsync();
}
