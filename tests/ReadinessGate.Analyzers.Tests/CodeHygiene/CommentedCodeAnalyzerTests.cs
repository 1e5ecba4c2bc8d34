using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.CodeHygiene;

public sealed class CommentedCodeAnalyzerTests
{
    [Theory]
    [InlineData("class C { void M() {\n[|// Save(order);|]\n} }")]
    [InlineData("[|// var total = 0;|]")]
    [InlineData("[|// if (a)\n// {\n//     b++;\n// }|]")]
    [InlineData("[|/* order.Save();\n * return order.Id + 1; */|]")]
    [InlineData("[|//public int Id { get; set; }|]")]
    [InlineData("class C {\n    [|// private void M()\n    // {\n    //     N();\n    // }|]\n}")]
    [InlineData("[|// await client.SendAsync(message);|]")]
    [InlineData("[|// using System.Text.Json;|]\nclass C { }")]
    [InlineData("[|// throw new System.Exception(\"x\");|]")]
    [InlineData("// The old way.\n\n[|// Old();|]")]
    public Task Reports_code(string markup) => Verify<CommentedCodeAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("// Saves the order; see below;"), InlineData("// see below;"), InlineData("// for example {0};"), InlineData("// a, b and c {"), InlineData("// e.g. Save(order);"), InlineData("// x = y;z is wrong")]
    [InlineData("/// <code>\n/// var a = 1;\n/// </code>\nclass C { }"), InlineData("// https://example.org/a;"), InlineData("// {"), InlineData("// }"), InlineData("// ;"), InlineData("// done;"), InlineData("// return;x"), InlineData("// { a: 1 }")]
    [InlineData("// Calls Save(order);\n// which is slow;"), InlineData("class C { int x; // y = 1;\n }"), InlineData("// goto; considered harmful"), InlineData("/* */"), InlineData("/**/"), InlineData("// (c) Shop; all rights reserved;"), InlineData("")]
    public Task Stays_silent_on_prose(string markup) => Verify<CommentedCodeAnalyzer>.AnalyzerAsync(markup);

    [Fact]
    public async Task Counts_the_lines()
    {
        var finding = Assert.Single(await new AnalyzerTest<CommentedCodeAnalyzer> { TestCode = "// a();\n// b();" }.DiagnosticsAsync());
        Assert.StartsWith("2 lines of commented-out code. Fix: ", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_huge_comment_is_passed_over() => Verify<CommentedCodeAnalyzer>.AnalyzerAsync("/*" + string.Concat(Enumerable.Repeat("a();\n", 20_000)) + "*/");
}
