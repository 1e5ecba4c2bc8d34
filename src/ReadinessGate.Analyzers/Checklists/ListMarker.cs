namespace ReadinessGate.Analyzers.Checklists;

/// <summary>What begins an entry of a list: <c>-</c>, <c>+</c>, <c>*</c>, <c>1.</c> or <c>1)</c>.</summary>
/// <param name="Indent">Its column, from 0.</param>
/// <param name="Content">Where the entry's text begins in the line.</param>
/// <param name="ContentColumn">The column of that.</param>
/// <param name="Number">The number; null for a bullet.</param>
internal sealed record ListMarker(int Indent, int Content, int ContentColumn, string? Number)
{
    private const int MostDigits = 9;
    private const int MostSpaces = 4;

    /// <summary>Whether it begins a list in the middle of a paragraph.</summary>
    public bool Interrupts => Number is null or "1";

    /// <summary>Whether nothing but a marker stands in a line.</summary>
    public static bool IsAlone(MarkdownLine line) => At(new(line.Text.TrimEnd() + " x"), line.First) is { } marker && marker.Content > line.Text.TrimEnd().Length;

    /// <summary>The marker at a position of a line; null where there is none, or nothing that is text behind it.</summary>
    public static ListMarker? At(MarkdownLine line, int position)
    {
        var digits = position;
        while (digits < line.Text.Length && digits - position <= MostDigits && line.Text[digits] is >= '0' and <= '9')
            digits++;
        if (digits == line.Text.Length || digits - position > MostDigits || (digits > position ? ".)" : "-+*").IndexOf(line.Text[digits]) < 0)
            return null;
        var content = line.Skip(digits + 1);
        var spaces = line.ColumnOf(content) - line.ColumnOf(digits + 1);
        // Five spaces begin a block of code.
        return content == line.Text.Length || spaces is 0 or > MostSpaces ? null : new(line.ColumnOf(position), content, line.ColumnOf(content), digits > position ? line.Text.Substring(position, digits - position) : null);
    }
}
