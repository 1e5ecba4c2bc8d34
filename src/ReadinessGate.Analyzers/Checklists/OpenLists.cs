namespace ReadinessGate.Analyzers.Checklists;

/// <summary>The entries of lists that a line may stand in. There are never more here than to Markdown, so that no block of code is taken for an item.</summary>
internal sealed class OpenLists
{
    /// <summary>How many columns right of an entry's text another block may begin: one less than the standard allows, because readers of Markdown differ there.</summary>
    public const int DeepestBlockInEntry = 2;

    private const int DeepestBlock = 3;
    private readonly Stack<ListMarker> _entries = new();
    private int? _empty;

    /// <summary>Whether a block may begin at a column; further right stands code, or the text of a paragraph.</summary>
    public bool Admit(int column)
    {
        var around = _entries.FirstOrDefault(entry => entry.ContentColumn <= column);
        return around is null ? column <= DeepestBlock : column - around.ContentColumn <= DeepestBlockInEntry;
    }

    /// <summary>Whether a numbered entry is open that a line at a column is no part of, so that any number may follow.</summary>
    public bool HaveNumberRightOf(int column) => _entries.Any(entry => entry.Number is not null && entry.ContentColumn > column);

    /// <summary>Closes the entries that a line at a column is no part of.</summary>
    public void CloseRightOf(int column)
    {
        if (column <= _empty)
            _empty = null;
        while (_entries.Count > 0 && _entries.Peek().ContentColumn > column)
            _entries.Pop();
    }

    /// <summary>Notes an entry with nothing in its line: readers of Markdown differ in what is part of it behind a blank line.</summary>
    public void OpenEmpty(int column) => _empty ??= column;

    /// <summary>Takes a blank line.</summary>
    public void PassBlank()
    {
        if (_empty is not null)
            _entries.Clear();
    }

    /// <summary>Opens an entry.</summary>
    public void Open(ListMarker marker) => _entries.Push(marker);
}
