using System.Text.RegularExpressions;
using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Editing;

/// <summary>Fills in one row of the sign-off table and leaves every other character of the file as it was.</summary>
public static partial class SignOffEditor
{
    /// <summary>The text with the signature.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    /// <param name="role">The role as the table has it.</param>
    /// <param name="cells">The new cells by the name of their column.</param>
    /// <param name="today">The day of the edit.</param>
    /// <exception cref="EvidenceException">The table has no such row or column.</exception>
    public static string Edit(string path, string text, string role, IReadOnlyDictionary<string, string> cells, DateOnly today)
    {
        var checklist = ChecklistReader.Read(path, text, today);
        var row = checklist.SignOffs.Where(row => string.Equals(row.Role, role, StringComparison.OrdinalIgnoreCase)).ToArray() switch
        {
            [var only] => only,
            [] => throw new EvidenceException($"{path}: the sign-off table has no row for '{role}'{Spelling.Suggest(role, checklist.SignOffs.Select(known => known.Role))}"),
            _ => throw new EvidenceException($"{path}: the sign-off table has several rows for '{role}'. Fix: sign by hand"),
        };
        var edits = new TextEdits(text);
        var columns = Columns(text, edits, row.At.Line, path);
        var start = edits.At(row.At.Line, 1);
        var line = text[start..edits.EndOfLine(start)];
        var places = Cells(line);
        foreach (var (name, value) in cells)
        {
            if (columns.IndexOf(name) is not (>= 0 and var index) || index >= places.Length)
                throw new EvidenceException($"{path}({row.At.Line}): the sign-off table has no column '{name}' in this row. Fix: add it");
            // The width of a column that was lined up stays.
            edits.Replace(start + places[index].Start, places[index].Length, $" {value.Replace("|", "\\|", StringComparison.Ordinal)} ".PadRight(places[index].Length));
        }

        var after = edits.Apply();
        var signed = ChecklistReader.Read(path, after, today).SignOffs;
        return signed.Length == checklist.SignOffs.Length && signed.Any(other => other.At == row.At && other.IsSigned && other.Role == row.Role)
            ? after
            : throw new EvidenceException($"{path}({row.At.Line}): the row can't be edited, because it is written in an unusual way. Fix: sign by hand");
    }

    private static ImmutableArray<string> Columns(string text, TextEdits edits, int line, string path)
    {
        for (var above = line - 1; above > 1; above--)
        {
            var start = edits.At(above, 1);
            if (!Rule().IsMatch(text[start..edits.EndOfLine(start)]))
                continue;
            var head = edits.At(above - 1, 1);
            var names = text[head..edits.EndOfLine(head)];
            return [.. Cells(names).Select(cell => names.Substring(cell.Start, cell.Length).Trim().Trim('*').ToLowerInvariant())];
        }

        throw new EvidenceException($"{path}({line}): the head of the sign-off table was not found. Fix: sign by hand");
    }

    // Between the bars; a bar behind a backslash is part of a cell.
    private static ImmutableArray<(int Start, int Length)> Cells(string line)
    {
        var bars = Bar().Matches(line).Select(bar => bar.Index).ToList();
        if (bars.Count == 0 || line[..bars[0]].Trim().Length > 0)
            bars.Insert(0, -1);
        if (line[(bars[^1] + 1)..].Trim().Length > 0)
            bars.Add(line.Length);
        return [.. bars.Zip(bars.Skip(1), (left, right) => (left + 1, right - left - 1))];
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
