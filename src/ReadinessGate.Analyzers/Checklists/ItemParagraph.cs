namespace ReadinessGate.Analyzers.Checklists;

/// <summary>The text of an item from its box on, over all of its lines.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Text">The text as it stands in the file.</param>
/// <param name="NextLine">The first line that is no part of it.</param>
internal sealed record ItemParagraph(int Start, string Text, int NextLine)
{
    /// <summary>The paragraph that an entry begins with; null where only a whole reader of Markdown knows its end, or whether it is one.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line of the entry.</param>
    /// <param name="marker">What begins the entry.</param>
    /// <param name="lists">What it stands in, itself included.</param>
    public static ItemParagraph? Of(ChecklistText text, int line, ListMarker marker, OpenLists lists)
    {
        var next = line + 1;
        for (; next < text.Count && text.Line(next) is { IsBlank: false } other; next++)
        {
            if (other.IsUnderline)
                return null;
            if (!Begins(other))
                continue;
            if (!Interrupts(other, lists))
                return null;
            break;
        }

        var start = text.StartOf(line) + marker.Content;
        return new(start, text.Text.Substring(start, text.EndOf(next - 1) - start), next);
    }

    // What could begin another block.
    private static bool Begins(MarkdownLine line) =>
        line.Text[line.First] is '<' or '>' or '#' || line.IsRule || Fence.At(line, line.First) is not null || line.Text[line.First] is '-' or '+' or '*' or (>= '0' and <= '9') && !line.Has("-->", line.First);

    private static bool Interrupts(MarkdownLine line, OpenLists lists)
    {
        if (!lists.Admit(line.Indent))
            return false;
        return line.Text[line.First] switch
        {
            '>' => true,
            '<' => line.Has("<!--", line.First),
            '#' => line.HeadingLevel > 0,
            _ => line.IsRule || Fence.At(line, line.First) is not null || (ListMarker.At(line, line.First) is { } next && (next.Interrupts || lists.HaveNumberRightOf(line.Indent))),
        };
    }
}
