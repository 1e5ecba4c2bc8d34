using ReadinessGate.Editing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Editing;

public sealed class SignOffEditorTests
{
    private static readonly Dictionary<string, string> Cells = new(StringComparer.Ordinal) { ["name"] = "Bo", ["date"] = "2026-11-21", ["commit"] = "4f1c9ab0c3d2", ["comment"] = "a | b" };

    [Fact]
    public void Fills_in_one_row_and_keeps_its_widths()
    {
        const string Before = """
            ## Sign-off

            | Role | Name | Date | Commit | Comment |
            |---|---|---|---|---|
            | Engineering lead | Ana | 2026-09-15 | 4f1c9ab | |
            | Operations       | ____ |           | [latest]       |   |
            """;
        Assert.Equal(Before.Replace("| Operations       | ____ |           | [latest]       |   |", "| Operations       | Bo   | 2026-11-21 | 4f1c9ab0c3d2   | a \\| b |", StringComparison.Ordinal), Edit(Before, "operations"));
    }

    [Fact]
    public void Finds_columns_by_their_names_and_rows_without_bars_at_the_ends()
    {
        const string Before = "Commit | Role | Comment | Date | Name\n:-- | --- | --- | --: | ---\n | Ops | | |\n";
        Assert.Equal("Commit | Role | Comment | Date | Name\n:-- | --- | --- | --: | ---\n 4f1c9ab0c3d2 | Ops | a \\| b | 2026-11-21 | Bo \n", Edit(Before.Replace(" | Ops | | |\n", "x | Ops | | | x\n", StringComparison.Ordinal), "Ops"));
    }

    [Theory]
    [InlineData("| Role | Name | Date | Commit | Comment |\n|---|---|---|---|---|\n| Ops | | | | |", "Oops", "READINESS.md: the sign-off table has no row for 'Oops'; did you mean 'Ops'?")]
    [InlineData("| Role | Name | Date | Commit |\n|---|---|---|---|\n| Ops | | | |", "Ops", "READINESS.md(3): the sign-off table has no column 'comment' in this row. Fix: add it")]
    [InlineData("| Role | Name | Date | Commit | Comment |\n|---|---|---|---|---|\n| Ops | | | | |\n| ops | | | | |", "Ops", "READINESS.md: the sign-off table has several rows for 'Ops'. Fix: sign by hand")]
    public void Says_what_it_can_not_sign(string text, string role, string problem) => Assert.Equal(problem, Assert.Throws<EvidenceException>(() => Edit(text, role)).Message);

    private static string Edit(string text, string role) => SignOffEditor.Edit("READINESS.md", text, role, Cells, Lists.Today);
}
