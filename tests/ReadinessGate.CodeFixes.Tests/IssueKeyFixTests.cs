using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.CodeFixes.Tests.Verification;

namespace ReadinessGate.CodeFixes.Tests;

public sealed class IssueKeyFixTests
{
    private const string Place = "Insert a place for the issue";

    [Theory]
    [InlineData("// TODO: retry", "// TODO(#ISSUE): retry")]
    [InlineData("class C { } // TODO retry", "class C { } // TODO(#ISSUE) retry")]
    [InlineData("/* TODO(ana): retry */", "/* TODO(#ISSUE, ana): retry */")]
    public Task Makes_a_place_that_is_no_issue_yet(string code, string expected) => new FixTest<TodoAnalyzer, IssueKeyFix> { Remaining = 1 }.FixesAsync(code, expected);

    [Theory]
    [InlineData("// TODO #12: log\n// TODO: retry", "Name issue #12", "// TODO #12: log\n// TODO(#12): retry")]
    [InlineData("// TODO(SHOP-7): log\n// TODO(ana): retry", "Name issue SHOP-7", "// TODO(SHOP-7): log\n// TODO(SHOP-7, ana): retry")]
    public Task Names_an_issue_of_the_same_file(string code, string title, string expected) => new FixTest<TodoAnalyzer, IssueKeyFix> { Title = title }.FixesAsync(code, expected);

    [Fact]
    public async Task Offers_the_issues_of_the_file_first() =>
        Assert.Equal(["Name issue #12", "Name issue #9", Place], await new FixTest<TodoAnalyzer, IssueKeyFix>().TitlesAsync("// TODO: a\n// TODO #12: b\n// TODO(#9): c\n// TODO(#12): d"));

    [Fact]
    public Task Offers_no_second_place() => new FixTest<TodoAnalyzer, IssueKeyFix>().OffersNothingAsync("// TODO(#ISSUE): retry");

    [Fact]
    public Task Fixes_all_documents() => new FixTest<TodoAnalyzer, IssueKeyFix> { Remaining = 3 }.FixesAllAsync(
        ["// TODO: a\nclass A { } // TODO b", "// TODO c"],
        ["// TODO(#ISSUE): a\nclass A { } // TODO(#ISSUE) b", "// TODO(#ISSUE) c"]);
}
