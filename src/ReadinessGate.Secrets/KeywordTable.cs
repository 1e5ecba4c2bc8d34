using System.Runtime.CompilerServices;

namespace ReadinessGate.Secrets;

/// <summary>Finds many ASCII keywords in one pass over a text.</summary>
/// <remarks>Immutable after construction.</remarks>
public sealed class KeywordTable
{
    private const int ShortestQuarter = 64;
    private readonly KeywordStates _states;
    private readonly byte[] _columns;
    private readonly int[] _next;
    private readonly int[] _lengths;
    private readonly int _longest;

    /// <summary>Builds the table.</summary>
    /// <param name="keywords">Texts of ASCII characters, none empty; the same text may stand in it twice.</param>
    /// <param name="ignoreCase">Whether ASCII letters match in both cases.</param>
    /// <exception cref="ArgumentException">A keyword is empty or not ASCII.</exception>
    public KeywordTable(IReadOnlyList<string> keywords, bool ignoreCase = false)
    {
        _lengths = new int[keywords.Count];
        for (var i = 0; i < keywords.Count; i++)
        {
            _lengths[i] = keywords[i].Length;
            _longest = Math.Max(_longest, _lengths[i]);
        }

        _states = new(keywords, ignoreCase);
        (_columns, _next) = (_states.Columns, _states.Next);
    }

    /// <summary>Adds the hits of a text, in the order in which they end.</summary>
    /// <param name="text">Holds the text.</param>
    /// <param name="length">How many characters of it count.</param>
    /// <param name="hits">Receives the hits.</param>
    [MethodImpl(KeywordStates.Compiled)]
    public void Find(char[] text, int length, List<KeywordHit> hits)
    {
        var next = _next;
        var columns = _columns;
        var row = 0;
        for (var i = 0; i < length; i++)
        {
            var character = text[i];
            row = next[row + (character < KeywordStates.Ascii ? columns[character] : 0)];
            if (row >= 0)
                continue;
            row = ~row;
            _states.AddHits(row, i + 1, _lengths, hits);
        }
    }

    /// <summary>The hits of a text, in the order in which they end.</summary>
    public IReadOnlyList<KeywordHit> FindIn(string text)
    {
        if (!IsIn(text))
            return [];
        var hits = new List<KeywordHit>();
        Find(text.ToCharArray(), text.Length, hits);
        return hits;
    }

    /// <summary>Whether one of the keywords stands in a text.</summary>
    public bool IsIn(string text)
    {
        var row = 0;
        foreach (var character in text)
        {
            row = _next[row + (character < KeywordStates.Ascii ? _columns[character] : 0)];
            if (row < 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the keywords stands in a text that is ASCII, UTF-8 or another encoding which keeps ASCII as it is.</summary>
    /// <param name="text">Holds the text.</param>
    /// <param name="length">How many bytes of it count.</param>
    public bool IsIn(byte[] text, int length)
    {
        // Each step waits for the one before it, so a long text is read at four places at once.
        var quarter = length / 4;
        if (quarter < Math.Max(ShortestQuarter, _longest))
            return IsIn(text, 0, length, 0);
        var next = _next;
        var columns = _columns;
        int first = 0, second = 0, third = 0, fourth = 0;
        for (var i = 0; i < quarter; i++)
        {
            first = next[first + columns[text[i]]];
            second = next[second + columns[text[i + quarter]]];
            third = next[third + columns[text[i + (2 * quarter)]]];
            fourth = next[fourth + columns[text[i + (3 * quarter)]]];
            if ((first | second | third | fourth) < 0)
                return true;
        }

        // What a quarter's end has cut.
        return IsIn(text, quarter, quarter + _longest, first) || IsIn(text, 2 * quarter, (2 * quarter) + _longest, second) || IsIn(text, 3 * quarter, (3 * quarter) + _longest, third) || IsIn(text, 4 * quarter, length, fourth);
    }

    private bool IsIn(byte[] text, int from, int to, int row)
    {
        for (var i = from; i < to; i++)
        {
            row = _next[row + _columns[text[i]]];
            if (row < 0)
                return true;
        }

        return false;
    }
}
