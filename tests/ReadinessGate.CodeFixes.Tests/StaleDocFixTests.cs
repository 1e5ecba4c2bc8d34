using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.CodeFixes.Tests.Verification;

namespace ReadinessGate.CodeFixes.Tests;

public sealed class StaleDocFixTests
{
    [Theory]
    [InlineData("class C\n{\n    /// <summary>Runs.</summary>\n    /// <param name=\"gone\">What was.</param>\n    /// <param name=\"i\">What is.</param>\n    void M(int i) { }\n}",
        "class C\n{\n    /// <summary>Runs.</summary>\n    /// <param name=\"i\">What is.</param>\n    void M(int i) { }\n}")]
    [InlineData("/// <summary>A class.</summary>\r\n/// <typeparam name=\"gone\">\r\n/// Long text.\r\n/// </typeparam>\r\nclass C { }", "/// <summary>A class.</summary>\r\nclass C { }")]
    [InlineData("/// <summary>Runs.</summary> <param name=\"gone\"/>\nclass C { }", "/// <summary>Runs.</summary> \nclass C { }")]
    [InlineData("/** <summary>Runs.</summary>\n * <param name=\"gone\">x</param>\n */\nclass C { }", "/** <summary>Runs.</summary>\n */\nclass C { }")]
    public Task Removes_the_tag(string code, string expected) => Fix().FixesAsync(code, expected);

    [Fact]
    public Task Removes_an_exception_that_is_gone() => new FixTest<DocDriftAnalyzer, StaleDocFix>().FixesAsync(
        "public class C\n{\n    /// <summary>Runs.</summary>\n    /// <exception cref=\"GoneException\">Never\n    /// again.</exception>\n    /// <exception cref=\"System.ArgumentException\">Always.</exception>\n    public void M() { }\n}",
        "public class C\n{\n    /// <summary>Runs.</summary>\n    /// <exception cref=\"System.ArgumentException\">Always.</exception>\n    public void M() { }\n}");

    [Fact]
    public Task Leaves_references_in_sentences_to_their_author() => Fix().OffersNothingAsync("/// <summary>Uses <paramref name=\"gone\"/>.</summary>\nclass C { }");

    [Fact]
    public Task Fixes_all_documents() => Fix().FixesAllAsync(
        ["/// <param name=\"gone\">a</param>\n/// <param name=\"gone\">b</param>\nclass A { }", "/// <summary>B.</summary>\n/// <param name=\"gone\">a</param>\nclass B { }"],
        ["class A { }", "/// <summary>B.</summary>\nclass B { }"]);

    private static FixTest<StaleParameterAnalyzer, StaleDocFix> Fix() => new();
}
