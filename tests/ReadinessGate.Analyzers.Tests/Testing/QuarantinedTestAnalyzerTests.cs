using ReadinessGate.Analyzers.Testing;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Testing;

public sealed class QuarantinedTestAnalyzerTests
{
    [Theory]
    [InlineData("using Xunit; class C { [Fact([|Explicit = true|])] void M() { } [Fact, [|Trait(\"Category\", \"flaky\")|]] void N() { } }")]
    [InlineData("using NUnit.Framework; class C { [Test, [|Explicit|]] void M() { [|Assert.Inconclusive(\"\")|]; [|Assert.Ignore(\"\")|]; } [Test, [|Category(\"Quarantine\")|]] void N() { } [TestCase(1, [|Explicit = true|])] void O(int i) { } }")]
    [InlineData("using Microsoft.VisualStudio.TestTools.UnitTesting; class C { [TestMethod, [|TestCategory(\"Broken\")|]] void M() { [|Assert.Inconclusive()|]; } }")]
    public Task Reports_a_test_that_proves_nothing(string markup) => Run(markup);

    [Theory]
    [InlineData("using Xunit; class C { [Fact(Explicit = false), Trait(\"Category\", \"Integration\")] void M() { } }")]
    [InlineData("using NUnit.Framework; class C { [Test, Category(\"Fast\")] void M() { Assert.Pass(); } }")]
    [InlineData("class Assert { static void Inconclusive() { Assert.Inconclusive(); } } class Explicit : System.Attribute { } [Explicit] class C { bool Explicit; }")]
    public Task Stays_silent_on_tests_that_count(string markup) => Run(markup);

    [Fact]
    public async Task Says_what_sets_the_test_aside()
    {
        var finding = Assert.Single(await new AnalyzerTest<QuarantinedTestAnalyzer> { TestCode = "class C { [Xunit.Fact(Explicit = true)] void M() { } }", Sources = { ("Frameworks.cs", Frameworks.Code) } }.DiagnosticsAsync());
        Assert.StartsWith("Explicit = true: the test proves nothing. Fix: ", finding.GetMessage(), StringComparison.Ordinal);
    }

    private static Task Run(string markup) => new AnalyzerTest<QuarantinedTestAnalyzer> { TestCode = markup, Sources = { ("Frameworks.cs", Frameworks.Code) } }.RunAsync();
}
