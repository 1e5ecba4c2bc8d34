using System.Text;
using ReadinessGate.Reporting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

/// <summary>A checklist through the whole gate, from files to the report.</summary>
public sealed class ChecklistGateTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Asks_for_all_checks_of_the_checklist_by_one_word()
    {
        var report = Judge("""{ "require": [ "checklist" ] }""", "- [x] a <!-- owner:@ana date:2026-11-01 -->\n");
        Assert.Equal(["RG7001", "RG7002", "RG7003", "RG7004", "RG7005", "RG7006", "RG7007", "RG7008", "RG7009", "RG7010", "RG7020", "RG7021", "RG7090"], report.Asked.Select(result => result.Check.Id));
        Assert.Equal((Verdict.Ready, 1), (report.Verdict, report.Checklist?.Whole.Count(ClaimState.Done)));
    }

    [Fact]
    public void A_tick_against_a_failing_check_is_no_pass_of_anything()
    {
        var report = Judge("""{ "require": [ "checklist", "RG6001" ] }""", "- [x] README written <!-- id:doc-1 check:RG6001 -->\n");
        Assert.Equal(["RG6001 Fail", "RG7001 Fail", "RG7007 Fail"], report.Blockers.Select(result => $"{result.Check.Id} {result.Outcome}"));
        Assert.StartsWith("'doc-1: README written' is ticked, but RG6001 says otherwise", report.Checklist?.Contradictions[0].Message);
    }

    [Fact]
    public void A_tick_whose_evidence_is_missing_is_a_contradiction()
    {
        var report = Judge("""{ "checklist": {} }""", "- [x] Audited <!-- id:a owner:@ana date:2026-11-01 evidence:docs/audit.md -->\n");
        Assert.Equal("'a: Audited' is ticked, but its evidence docs/audit.md does not exist", Assert.Single(report.Checklist!.Contradictions).Message);
    }

    [Fact]
    public void Names_the_commit_of_the_checkout_where_no_test_run_told_one()
    {
        _system.Write("readiness.json", """{ "checklist": {} }""");
        var commit = Checkout.Init(_system.Root);
        Assert.Equal(commit, Judge("""{ "checklist": {} }""", "- [ ] a\n").Commit);
    }

    [Fact]
    public void An_approved_checklist_with_open_items_is_not_ready()
    {
        var report = Judge("""{ "checklist": {} }""", "---\nstatus: approved\n---\n## Pre-deployment\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n");
        Assert.Equal((Verdict.NotReady, 0d, 5), (report.Verdict, report.Checklist?.Whole.Percent, report.Checklist?.Outstanding.Count()));
    }

    [Fact]
    public void A_deleted_checklist_never_raises_the_score()
    {
        var before = Judge("""{ "checklist": {} }""", "- [x] a <!-- owner:@ana date:2026-11-01 -->\n- [ ] b\n").Score.Points;
        File.Delete(_system.PathOf("READINESS.md"));
        var after = Judge("""{ "checklist": {} }""", null);
        Assert.True(after.Score.Points <= before);
        Assert.Equal(Verdict.Incomplete, after.Verdict);
    }

    [Fact]
    public void Shows_the_checklist_in_the_report()
    {
        var report = Judge("""{ "checklist": { "validFor": "90d" }, "risks": {}, "system": { "name": "Shop" } }""", Whole);
        using var markdown = new StringWriter();
        ChecklistMarkdown.Write(report, markdown);
        Approved.Equal(markdown.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Writes_the_checklist_to_the_result()
    {
        var report = Judge("""{ "checklist": { "validFor": "90d" }, "risks": {}, "system": { "name": "Shop" } }""", Whole);
        using var memory = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(memory, new System.Text.Json.JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            ChecklistJson.Write(json, report);
            json.WriteEndObject();
        }

        Approved.Equal(Encoding.UTF8.GetString(memory.ToArray()) + "\n", "json");
    }

    [Fact]
    public void Lets_no_text_of_a_checklist_become_markup()
    {
        using var markdown = new StringWriter();
        ChecklistMarkdown.Write(Judge("""{ "checklist": {} }""", "## <script>|\n- [x] a | <b>x</b> `c` <!-- owner:<img> evidence:a|b -->\n\n| Role | Name | Commit |\n|---|---|---|\n| <u>QA</u> | \\|x\\| | *c* |\n"), markdown);
        Assert.DoesNotContain("<script>", markdown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<u>", markdown.ToString(), StringComparison.Ordinal);
        Assert.All(markdown.ToString().Split('\n').Where(line => line.StartsWith("| &lt;", StringComparison.Ordinal)), line => Assert.Equal(line.Contains("QA", StringComparison.Ordinal) ? 7 : 9, line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|')));
    }

    private const string Whole = """
        ---
        status: in review
        review: 2026-12-21
        phase: pre-deployment
        ---
        ## Security
        - [x] Penetration test done <!-- id:sec-3 owner:@ana date:2026-09-14 valid:180d evidence:docs/pentest.md -->
        - [ ] Secret rotation implemented <!-- id:sec-4 owner:@bo due:2026-12-15 -->
        - [x] Secret rotation documented <!-- id:sec-5 owner:@bo date:2026-11-01 -->
        - [-] Session management secure — N/A: stateless API, no cookies <!-- id:sec-7 -->
        - [>] Business metrics collected — deferred to 2027-01-31: logs exported instead <!-- id:mon-6 owner:@bo -->
        ## After deployment
        - [ ] +1h stability
        ## Next steps
        - Implement secret rotation
        - Book a penetration test <!-- id:sec-3 -->
        ## Decision
        - Ready for production: yes
        - Rollback owner: Bo
        ## Sign-off
        | Role | Name | Date | Commit | Comment |
        |---|---|---|---|---|
        | Engineering lead | Ana | 2026-11-15 | 4f1c9ab | fine |
        | QA | ____ | | [latest] | |
        ## Risks
        | Id | Risk | Probability | Impact | Mitigation | Check | Status | Review |
        |---|---|---|---|---|---|---|---|
        | r1 | Registry down | low | medium | fallback mirror | sec-3 | mitigated | 2026-12-01 |
        """;

    private Report Judge(string policy, string? checklist)
    {
        _system.Write("readiness.json", policy);
        _system.Write("docs/pentest.md", "no findings\n");
        if (checklist is not null)
            _system.Write("READINESS.md", checklist);
        return Gate.Judge(new GateRequest(_system.Root, _system.PathOf("readiness.json"), [], true, "2026-11-21T08:00:00Z", "1.2.3"));
    }
}
