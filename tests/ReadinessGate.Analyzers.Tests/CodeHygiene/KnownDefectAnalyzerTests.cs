using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.CodeHygiene;

public sealed class KnownDefectAnalyzerTests
{
    [Theory]
    [InlineData("// [|FIXME|] leaks"), InlineData("// [|HACK|]: works once"), InlineData("/* a\n * [|XXX|] why? */"), InlineData("// [|UNDONE|]"), InlineData("// [|fixme|]: leaks"), InlineData("// [|Hack|](ana) leaks"), InlineData("// [|FIXME|] and HACK")]
    public Task Reports_the_words_that_admit_a_defect(string markup) => Verify<KnownDefectAnalyzer>.AnalyzerAsync(markup);

    [Fact]
    public Task An_issue_does_not_silence_a_known_defect() => Verify<KnownDefectAnalyzer>.AnalyzerAsync("// [|FIXME|] #12 leaks");

    [Theory]
    [InlineData("// hackers hack"), InlineData("// a HACK in the middle"), InlineData("// XXX-XX-1234 is the format"), InlineData("// format: xxx, xxxx"), InlineData("class FIXME { string s = \"HACK: x\"; }"), InlineData("// TODO #1"), InlineData("// UNDONEs"), InlineData("")]
    public Task Stays_silent_where_the_word_is_part_of_a_text(string markup) => Verify<KnownDefectAnalyzer>.AnalyzerAsync(markup);

    [Fact]
    public async Task Names_the_word()
    {
        var finding = Assert.Single(await new AnalyzerTest<KnownDefectAnalyzer> { TestCode = "// fixme: x" }.DiagnosticsAsync());
        Assert.StartsWith("FIXME admits a defect. Fix: ", finding.GetMessage(), StringComparison.Ordinal);
    }
}
