using ReadinessGate.Analyzers.Testing;
using ReadinessGate.Analyzers.Tests.Testing;
using ReadinessGate.CodeFixes.Tests.Verification;

namespace ReadinessGate.CodeFixes.Tests;

public sealed class SkipReasonFixTests
{
    private const string MSTest = "using Microsoft.VisualStudio.TestTools.UnitTesting; ";

    [Theory]
    [InlineData("using Xunit; class C { [Fact(Skip = \"broken\")] void M() { } }", "using Xunit; class C { [Fact(Skip = \"#ISSUE: broken\")] void M() { } }")]
    [InlineData("using Xunit; class C { [Fact(Skip = \"\" )] void M() { } }", "using Xunit; class C { [Fact(Skip = \"#ISSUE\" )] void M() { } }")]
    [InlineData(MSTest + "class C { [TestMethod, Ignore] public void M() { } }", MSTest + "class C { [TestMethod, Ignore(\"#ISSUE\")] public void M() { } }")]
    [InlineData(MSTest + "class C { [TestMethod, Ignore()] public void M() { } }", MSTest + "class C { [TestMethod, Ignore(\"#ISSUE\")] public void M() { } }")]
    [InlineData(MSTest + "[Ignore(\"old\")] class C { }", MSTest + "[Ignore(\"#ISSUE: old\")] class C { }")]
    public Task Makes_a_place_that_is_no_reason_yet(string code, string expected) => Fix(remaining: 1).FixesAsync(code, expected);

    [Fact]
    public Task Two_words_and_an_issue_explain_enough() => Fix(remaining: 0).FixesAsync(
        "using Xunit; class C { [Fact(Skip = \"fix later\")] void M() { } }", "using Xunit; class C { [Fact(Skip = \"#ISSUE: fix later\")] void M() { } }");

    [Theory]
    [InlineData("using Xunit; class C { const string Why = \"flaky\"; [Fact(Skip = Why)] void M() { } }")]
    [InlineData("using Xunit; class C { [Fact(Skip = \"#ISSUE\")] void M() { } }")]
    public Task Leaves_constants_and_its_own_place_alone(string code) => Fix(remaining: 1).OffersNothingAsync(code);

    [Fact]
    public Task Fixes_all_documents() => Fix(remaining: 3).FixesAllAsync(
        ["using Xunit; class A { [Fact(Skip = \"a\")] void M() { } [Fact(Skip = \"b\")] void N() { } }", MSTest + "class B { [TestMethod, Ignore] public void M() { } }"],
        ["using Xunit; class A { [Fact(Skip = \"#ISSUE: a\")] void M() { } [Fact(Skip = \"#ISSUE: b\")] void N() { } }", MSTest + "class B { [TestMethod, Ignore(\"#ISSUE\")] public void M() { } }"]);

    private static FixTest<SkippedTestAnalyzer, SkipReasonFix> Fix(int remaining) => new() { Support = Frameworks.Code, Remaining = remaining };
}
