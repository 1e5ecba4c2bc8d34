using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Checklists;

public sealed class ChecklistTablesTests
{
    [Fact]
    public void Reads_sign_offs_by_the_names_of_their_columns()
    {
        var signOffs = Lists.Read("| Commit | Role | Date | Name | Comment |", "|---|---|---|---|---|", "| `4f1c9ab` | Engineering lead | 2026-09-15 | Ana | fine |", "| [latest] | QA | | ____ | |").SignOffs;
        Assert.Equal(new SignOff(new Place("READINESS.md", 3, 1), "Engineering lead", "Ana", new DateOnly(2026, 9, 15), "4f1c9ab", "fine"), signOffs[0] with { Changed = signOffs[0].Changed });
        Assert.Equal(("QA", null, null, null, false), (signOffs[1].Role, signOffs[1].Name, signOffs[1].Date, signOffs[1].Commit, signOffs[1].IsSigned));
    }

    [Theory]
    [InlineData("low", "medium", RiskLevel.Medium), InlineData("high", "low", RiskLevel.Medium), InlineData("medium", "high", RiskLevel.High), InlineData("low", "low", RiskLevel.Low), InlineData("high", "", RiskLevel.Unknown), InlineData("likely", "severe", RiskLevel.High)]
    public void Reads_risks_with_their_level(string probability, string impact, RiskLevel expected)
    {
        var risk = Assert.Single(Lists.Read("| Id | Risk | Probability | Impact | Mitigation | Check | Status | Review |", "|---|---|---|---|---|---|---|---|", $"| r1 | Registry down | {probability} | {impact} | mirror | RG1601, dr-2 | Mitigated | 2026-12-01 |").Risks);
        Assert.Equal((expected, "'r1: Registry down'", "mirror", true, new DateOnly(2026, 12, 1)), (risk.Level, risk.Name, risk.Mitigation, risk.IsSettled, risk.Review));
        Assert.Equal(["RG1601", "dr-2"], risk.Controls);
    }

    [Fact]
    public void Reads_the_matrix_of_services()
    {
        var services = Lists.Read("| Service | local | multi-node |", "|---|---|---|", "| redis | - | required |", "| sentry | off | ✅ |").Services;
        Assert.Equal(["local", "multi-node"], services.Scenarios);
        Assert.Equal(["redis True False", "sentry True False"], services.Rows.Select(row => $"{row.Service} {row.IsOff(0)} {row.IsOff(1)}"));
    }

    [Fact]
    public void Leaves_other_tables_and_short_rows_alone()
    {
        var checklist = Lists.Read("| Metric | Impact |", "|---|---|", "| p95 | low |", "", "| Role | Name | Commit |", "|---|---|---|", "| QA |");
        Assert.Empty(checklist.Risks);
        Assert.False(Assert.Single(checklist.SignOffs).IsSigned);
        Assert.Empty(checklist.Problems);
    }
}
