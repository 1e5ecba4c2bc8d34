using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Checklists;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Checklists;

public sealed class ChecklistAnalyzerTests
{
    private const string Shown = "build_property._ReadinessGateChecklist = /project/READINESS.md";

    [Theory]
    [InlineData("# A\n- [y] a\n- [] b", "(2,2)-(2,5) '[y]' is no state of an item. Fix: write [x] done, [ ] open, [-] not applicable, or [>] deferred.|(3,2)-(3,4) '[]' is no state of an item. Fix: write [x] done, [ ] open, [-] not applicable, or [>] deferred.")]
    [InlineData("- [x] a <!-- ownr:@ana -->", "(1,13)-(1,22) unknown attribute 'ownr'; did you mean 'owner'?. Fix: use one of id, owner, date, valid, due, evidence, sha, check, if, run, expect, expect-fail, waived, by, because, decision.")]
    [InlineData("- [x] a <!-- date:soon-->", "(1,13)-(1,22) 'date' can't be 'soon'. Fix: write a day such as 2026-09-14.")]
    [InlineData("- [x] a <!-- id:a", "(1,8)-(1,12) the comment is not closed. Fix: end it with -->.")]
    [InlineData("- [>] a — deferred to 31.01.2027: later", "(1,2)-(1,5) the item is deferred to '31.01.2027'. Fix: write a day such as 2026-09-14.")]
    [InlineData("---\nstatus: aproved\n---\n", "(2,0)-(2,7) 'status' can't be 'aproved'; did you mean 'approved'?. Fix: write one of draft, in review, approved.")]
    [InlineData("- [ ] a <!-- id:a -->\r\n- [x] b <!-- id:a -->\r\n", "(2,2)-(2,5) the id 'a' is that of line 1 too. Fix: give one of them a new id.")]
    public async Task Names_what_is_written_wrongly_and_underlines_it(string text, string expected)
    {
        var findings = await Run(text).DiagnosticsAsync();
        Assert.Equal(expected.Split('|'), findings.OrderBy(finding => finding.Location.SourceSpan.Start).Select(finding => $"{Span(finding.Location)} {finding.GetMessage()}"));
        Assert.All(findings, finding => Assert.Equal(("/project/READINESS.md", DiagnosticSeverity.Warning), (finding.Location.GetLineSpan().Path, finding.Severity)));
    }

    [Theory]
    [InlineData("# A\n\n- [x] a <!-- id:a owner:@ana date:2026-09-14 -->\n- [-] b — N/A: none\n- [>] c — deferred to 2027-01-31: later\n"), InlineData(""), InlineData("- [x] a <!-- ask Bob -->"), InlineData("```\n- [y] a\n```"), InlineData("    - [y] code")]
    [InlineData("<!--\n- [y] a\n-->"), InlineData("- [a](https://example.org)\n- [1]"), InlineData("text [y] text"), InlineData("- [>] a — deferred to TBD")]
    public async Task Stays_silent_on_a_sound_checklist_and_on_what_is_no_item(string text) => Assert.Empty(await Run(text).DiagnosticsAsync());

    [Theory]
    [InlineData("   - [y] a", 1), InlineData("    - [y] a", 0), InlineData("-    [y] a", 1), InlineData("-     [y] a", 0), InlineData("- [x] a <!-- valid:9999d -->", 0), InlineData("- [x] a <!-- valid:10000d -->", 1)]
    public async Task Knows_where_an_item_and_a_value_begin_and_end(string text, int expected) => Assert.Equal(expected, (await Run(text).DiagnosticsAsync()).Length);

    [Theory, InlineData("docs/READINESS.md"), InlineData("README.md"), InlineData("READINESS.md.txt")]
    public async Task Judges_no_other_file(string name) =>
        Assert.Empty(await new AnalyzerTest<ChecklistAnalyzer> { TestCode = "", GlobalConfig = Shown, AdditionalFiles = { (name, "- [y] a") } }.DiagnosticsAsync());

    [Fact]
    public async Task Shows_nothing_where_the_build_names_no_checklist() =>
        Assert.Empty(await new AnalyzerTest<ChecklistAnalyzer> { TestCode = "", AdditionalFiles = { ("READINESS.md", "- [y] a") } }.DiagnosticsAsync());

    [Fact]
    public async Task Can_be_switched_off() =>
        Assert.Empty(await new AnalyzerTest<ChecklistAnalyzer> { TestCode = "", GlobalConfig = Shown + "\ndotnet_diagnostic.RG7090.severity = none", AdditionalFiles = { ("READINESS.md", "- [y] a") } }.DiagnosticsAsync());

    [Fact]
    public async Task No_baseline_hides_it()
    {
        var test = new AnalyzerTest<ChecklistAnalyzer>
        {
            TestCode = "",
            GlobalConfig = Shown,
            AdditionalFiles = { ("READINESS.md", "- [y] a"), ("readiness.accepted", "folder\t\nat\tRG7090\tREADINESS.md\t0123456789abcdef\t1\n") },
            Suppressors = { new BaselineSuppressor() },
        };
        Assert.False(Assert.Single(await test.DiagnosticsAsync()).IsSuppressed);
        Assert.DoesNotContain(new BaselineSuppressor().SupportedSuppressions, suppression => suppression.SuppressedDiagnosticId == "RG7090");
    }

    [Theory, InlineData("\0- [y] a"), InlineData("- [y] a\u2028"), InlineData("- [y] a\rb")]
    public async Task Leaves_a_text_alone_whose_lines_not_everybody_counts_alike(string text) => Assert.Empty(await Run(text).DiagnosticsAsync());

    [Fact]
    public async Task Reads_a_large_file_and_leaves_one_alone_that_is_larger_than_a_checklist_may_be()
    {
        var line = "- [y] a claim <!-- id:a -->\n";
        Assert.NotEmpty(await Run(string.Concat(Enumerable.Repeat(line, 2_000))).DiagnosticsAsync());
        Assert.Empty(await Run(string.Concat(Enumerable.Repeat(line, 40_000))).DiagnosticsAsync());
    }

    // What takes more than linear time does not end within the minute.
    [Theory(Timeout = 60_000)]
    [InlineData("["), InlineData("- "), InlineData("- [x] "), InlineData("<!--"), InlineData("`"), InlineData("id:\""), InlineData("- [x] `a\n"), InlineData("- [x] a <!-- id:a\nb\n"), InlineData("deferred "), InlineData("- [>] deferred to \t"), InlineData("<a "), InlineData("\n---\n"), InlineData("---\n"), InlineData("> # a\n")]
    public async Task Ends_on_a_text_made_to_exhaust_it(string part)
    {
        var text = "- [>] " + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        Assert.InRange((await Run(text).DiagnosticsAsync()).Length, 0, 1_000);
    }

    [Fact(Timeout = 60_000)]
    public async Task Ends_on_very_many_ids_and_shows_a_thousand_findings_at_most() =>
        Assert.Equal(1_000, (await Run(string.Concat(Enumerable.Range(0, 40_000).Select(number => $"- [ ] a <!-- id:{number / 2} -->\n"))[..^1]).DiagnosticsAsync()).Length);

    private static AnalyzerTest<ChecklistAnalyzer> Run(string text) => new() { TestCode = "", GlobalConfig = Shown, AdditionalFiles = { ("READINESS.md", text) } };

    private static string Span(Location place) => place.GetLineSpan().Span is var span ? $"({span.Start.Line + 1},{span.Start.Character})-({span.End.Line + 1},{span.End.Character})" : "";
}
