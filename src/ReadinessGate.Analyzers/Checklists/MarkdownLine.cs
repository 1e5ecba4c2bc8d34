namespace ReadinessGate.Analyzers.Checklists;

/// <summary>One line as Markdown's blocks see it.</summary>
internal sealed class MarkdownLine
{
    private const int TabWidth = 4;
    private const int LeastRule = 3;
    private const int DeepestHeading = 6;

    public MarkdownLine(string text)
    {
        Text = text;
        First = Skip(0);
        Indent = ColumnOf(First);
    }

    /// <summary>The line without its line end.</summary>
    public string Text { get; }

    /// <summary>Where the first character stands that is neither space nor tab.</summary>
    public int First { get; }

    /// <summary>Its column, from 0, with tabs of four.</summary>
    public int Indent { get; }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => First == Text.Length;

    /// <summary>Whether it is a line across the page.</summary>
    public bool IsRule => !IsBlank && "-_*".IndexOf(Text[First]) >= 0 && Consists(Text[First], ' ', '\t') && Text.Count(other => other == Text[First]) >= LeastRule;

    /// <summary>Whether it could make a heading of the line above, or the head of a table.</summary>
    public bool IsUnderline => !IsBlank && Text.IndexOfAny(['-', '=']) >= 0 && (Consists('=', ' ', '\t') || Consists('-', '|', ':', ' ', '\t'));

    /// <summary>The level of a heading, 1 to 6; 0 for what is none.</summary>
    public int HeadingLevel
    {
        get
        {
            var end = First;
            while (end < Text.Length && Text[end] == '#')
                end++;
            return end - First <= DeepestHeading && (end == Text.Length || Text[end] is ' ' or '\t') ? end - First : 0;
        }
    }

    /// <summary>The column of a position, from 0.</summary>
    public int ColumnOf(int position)
    {
        var column = 0;
        for (var at = 0; at < position; at++)
            column = Text[at] == '\t' ? (column / TabWidth + 1) * TabWidth : column + 1;
        return column;
    }

    /// <summary>The next position with neither space nor tab.</summary>
    public int Skip(int position)
    {
        while (position < Text.Length && Text[position] is ' ' or '\t')
            position++;
        return position;
    }

    /// <summary>Whether a text stands at a position.</summary>
    public bool Has(string text, int position) => string.CompareOrdinal(Text, position, text, 0, text.Length) == 0;

    private bool Consists(params char[] characters) => Text.All(character => Array.IndexOf(characters, character) >= 0);
}
