using ReadinessGate.Analyzers.Testing;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Testing;

public sealed class SkippedTestAnalyzerTests
{
    [Theory]
    [InlineData("using Xunit; class C { [Fact(Skip = [|\"broken\"|])] void M() { } }")]
    [InlineData("using Xunit; class C { [Theory(Skip = [|\"\"|]), InlineData(1, Skip = [|\"fix later\"|])] void M(int i) { } }")]
    [InlineData("using Xunit; class C { const string Why = \"flaky\"; [Fact(Skip = [|Why|])] void M() { } }")]
    [InlineData("using NUnit.Framework; class C { [Test, Ignore([|\"wip\"|])] void M() { } [TestCase(1, Ignore = [|\"x\"|])] void N(int i) { } }")]
    [InlineData("using Microsoft.VisualStudio.TestTools.UnitTesting; class C { [TestMethod, [|Ignore|]] void M() { } [TestMethod, [|IgnoreAttribute()|]] void N() { } }")]
    [InlineData("using Microsoft.VisualStudio.TestTools.UnitTesting; [Ignore([|\"old\"|])] class C { }")]
    public Task Reports_a_skip_that_explains_nothing(string markup) => Run(markup);

    [Theory]
    [InlineData("using Xunit; class C { [Fact(Skip = \"#12\")] void M() { } }")]
    [InlineData("using Xunit; class C { [Fact(Skip = \"the broker drops connections\")] void M() { } [Fact(Skip = null)] void N() { } [Fact] void O() { } }")]
    [InlineData("using NUnit.Framework; class C { [Test, Ignore(\"ABC-12\", Until = \"2030-01-01\")] void M() { } [TestCase(1)] void N(int i) { } }")]
    [InlineData("using Microsoft.VisualStudio.TestTools.UnitTesting; class C { [TestMethod, Ignore(\"see https://example.org/12\")] void M() { } }")]
    [InlineData("class SkipAttribute : System.Attribute { public string Skip { get; set; } } [Skip(Skip = \"x\")] class C { void Ignore() { int Skip = 0; Skip++; } }")]
    [InlineData("class IgnoreAttribute : System.Attribute { } [Ignore] class C { }")]
    public Task Stays_silent_with_an_issue_or_a_reason(string markup) => Run(markup);

    [Fact]
    public Task The_pattern_of_issues_is_an_option() => new AnalyzerTest<SkippedTestAnalyzer>
    {
        TestCode = "using Xunit; class C { [Fact(Skip = \"T99\")] void M() { } [Fact(Skip = [|\"#12\"|])] void N() { } }",
        Sources = { ("Frameworks.cs", Frameworks.Code) },
        EditorConfig = @"readinessgate.todo.issue_pattern = T\d+",
    }.RunAsync();

    private static Task Run(string markup) => new AnalyzerTest<SkippedTestAnalyzer> { TestCode = markup, Sources = { ("Frameworks.cs", Frameworks.Code) } }.RunAsync();
}
