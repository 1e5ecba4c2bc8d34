namespace ReadinessGate.Analyzers.Checklists;

/// <summary>What opens a block of code: three or more backticks or tildes.</summary>
/// <param name="Mark">The character.</param>
/// <param name="Length">How many.</param>
/// <param name="Indent">The column of the first, from 0.</param>
internal sealed record Fence(char Mark, int Length, int Indent)
{
    private const int Shortest = 3;

    /// <summary>The fence at a position of a line; null where there is none.</summary>
    public static Fence? At(MarkdownLine line, int position)
    {
        if (position >= line.Text.Length || line.Text[position] is not ('`' or '~'))
            return null;
        var mark = line.Text[position];
        var end = position;
        while (end < line.Text.Length && line.Text[end] == mark)
            end++;
        return end - position >= Shortest && (mark == '~' || line.Text.IndexOf(mark, end) < 0) ? new(mark, end - position, line.ColumnOf(position)) : null;
    }

    /// <summary>Whether a line could close it.</summary>
    public bool IsClosedBy(MarkdownLine line) =>
        line.Text.Trim() is var marks && marks.Length >= Length && marks.All(mark => mark == Mark);
}
