using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads the tables of a checklist by the names of their columns, in any order: sign-offs, risks, services.</summary>
/// <param name="path">The file, for places.</param>
/// <param name="problems">Takes what is written wrongly.</param>
public sealed class ChecklistTables(string path, ICollection<ChecklistProblem> problems)
{
    private static readonly ImmutableArray<string> ServiceNames = ["service", "services", "dependency", "component"];

    /// <summary>The sign-offs so far.</summary>
    public List<SignOff> SignOffs { get; } = [];

    /// <summary>The risks so far.</summary>
    public List<Risk> Risks { get; } = [];

    /// <summary>The first table of services.</summary>
    public ServiceMatrix Services { get; private set; } = ServiceMatrix.None;

    /// <summary>Takes a table that is one of these, and leaves any other.</summary>
    public void Read(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => (row.Line, Cells: row.OfType<TableCell>().Select(Text).ToImmutableArray())).ToArray();
        if (rows.Length == 0)
            return;
        var head = rows[0].Cells.Select(cell => cell.ToLowerInvariant()).ToImmutableArray();
        foreach (var (line, cells) in rows.Skip(1))
            ReadRow(new Place(path, line + 1, 1), new Row(head, cells));
        if (ServiceNames.Contains(head[0]) && Services.Rows.IsEmpty)
            Services = new ServiceMatrix([.. rows[0].Cells.Skip(1)], [.. rows.Skip(1).Where(row => !Blank.Is(row.Cells[0])).Select(row => new ServiceRow(row.Cells[0], [.. row.Cells.Skip(1)]))]);
    }

    private void ReadRow(Place at, Row row)
    {
        if (row.Has("role") && (row.Has("name") || row.Has("commit")) && row["role"] is { } role)
            SignOffs.Add(new SignOff(at, role, row["name"], Day(at, row, "date"), row["commit"]?.Trim('`'), row["comment"] ?? row["comments"]));
        else if (row.Has("risk") && (row.Has("probability") || row.Has("likelihood") || row.Has("impact")) && row["risk"] is { } risk)
            Risks.Add(new Risk(at, row["id"], risk, Level(row["probability"] ?? row["likelihood"]), Level(row["impact"]))
            {
                Mitigation = row["mitigation"],
                Controls = [.. (row["check"] ?? row["control"] ?? row["checks"] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)],
                Status = row["status"],
                Review = Day(at, row, "review"),
                HasUnreadableReview = row["review"] is { } review && CalendarText.Day(review) is null,
            });
    }

    private DateOnly? Day(Place at, Row row, string column)
    {
        if (row[column] is not { } text || CalendarText.Day(text) is { } day)
            return CalendarText.Day(row[column]);
        problems.Add(new ChecklistProblem(at, $"'{column}' can't be '{text}'", $"write {CalendarText.DayShape}"));
        return null;
    }

    private static RiskLevel Level(string? text) => text?.ToLowerInvariant() switch
    {
        "low" or "minor" or "rare" or "unlikely" or "negligible" => RiskLevel.Low,
        "medium" or "moderate" or "possible" => RiskLevel.Medium,
        "high" or "critical" or "severe" or "likely" or "very high" or "major" => RiskLevel.High,
        _ => RiskLevel.Unknown,
    };

    private static string Text(TableCell cell) => string.Join(' ', cell.Descendants<LeafBlock>().Select(MarkdownBlocks.Plain)).Trim();

    private sealed record Row(ImmutableArray<string> Head, ImmutableArray<string> Cells)
    {
        public bool Has(string column) => Head.Contains(column);

        public string? this[string column] => Head.IndexOf(column) is var index and >= 0 && index < Cells.Length ? Blank.OrNull(Cells[index]) : null;
    }
}
