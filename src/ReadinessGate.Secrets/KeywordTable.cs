using System.Runtime.CompilerServices;

namespace ReadinessGate.Secrets;

/// <summary>Finds many ASCII keywords in one pass over a text (Aho-Corasick).</summary>
/// <remarks>
/// Immutable after construction.
/// Built from plain arrays, because a compiler that loads the analyzers pays for every generic type it has to compile first.
/// </remarks>
public sealed class KeywordTable
{
    // AggressiveOptimization, which .NET Standard 2.0 has no name for: in a compiler these loops run once and long, and must not wait to become fast.
    private const MethodImplOptions Compiled = (MethodImplOptions)512;
    private const int Ascii = 128;
    private const int Bytes = 256;
    private const int ShortestQuarter = 64;

    // Column of each character; the first belongs to all that stand in no keyword, and always leads back to the root.
    private readonly byte[] _columns = new byte[Bytes];
    private readonly int[] _lengths;

    // Rows of the states, one entry per column: while building the next state, then where its row begins, complemented if a keyword ends there.
    private readonly int[] _next;
    private readonly int _width;
    private readonly int _states = 1;
    private readonly int _longest;

    // Per state the last keyword that ends there, per keyword the one before it with the same text: positions from 1, 0 for none.
    private readonly int[] _keywordAt;
    private readonly int[] _sameText;

    // Per state the longest shorter ending of its text at which a keyword ends too, 0 for none.
    private readonly int[] _shorter;

    /// <summary>Builds the table.</summary>
    /// <param name="keywords">Texts of ASCII characters, none empty; the same text may stand in it twice.</param>
    /// <param name="ignoreCase">Whether ASCII letters match in both cases.</param>
    /// <exception cref="ArgumentException">A keyword is empty or not ASCII.</exception>
    public KeywordTable(IReadOnlyList<string> keywords, bool ignoreCase = false)
    {
        _lengths = new int[keywords.Count];
        _sameText = new int[keywords.Count];
        var most = 1;
        for (var i = 0; i < keywords.Count; i++)
        {
            _lengths[i] = keywords[i].Length;
            most += keywords[i].Length;
            _longest = Math.Max(_longest, keywords[i].Length);
            MarkCharacters(keywords[i], ignoreCase);
        }

        _width = NumberColumns(ignoreCase);
        _next = new int[most * _width];
        _keywordAt = new int[most];
        _shorter = new int[most];
        for (var i = 0; i < keywords.Count; i++)
            AddKeyword(keywords[i], i, ref _states);
        LinkFailures();
        PointToRows();
    }

    /// <summary>Adds the hits of a text, in the order in which they end.</summary>
    /// <param name="text">Holds the text.</param>
    /// <param name="length">How many characters of it count.</param>
    /// <param name="hits">Receives the hits.</param>
    [MethodImpl(Compiled)]
    public void Find(char[] text, int length, List<KeywordHit> hits)
    {
        var next = _next;
        var columns = _columns;
        var row = 0;
        for (var i = 0; i < length; i++)
        {
            var character = text[i];
            row = next[row + (character < Ascii ? columns[character] : 0)];
            if (row >= 0)
                continue;
            row = ~row;
            AddHits(row / _width, i, hits);
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
            row = _next[row + (character < Ascii ? _columns[character] : 0)];
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

    private void AddHits(int state, int last, List<KeywordHit> hits)
    {
        for (; state != 0; state = _shorter[state])
        {
            for (var keyword = _keywordAt[state]; keyword != 0; keyword = _sameText[keyword - 1])
                hits.Add(new(last - _lengths[keyword - 1] + 1, keyword - 1));
        }
    }

    private void MarkCharacters(string keyword, bool ignoreCase)
    {
        if (keyword.Length == 0)
            throw new ArgumentException("A keyword is empty.", nameof(keyword));
        foreach (var character in keyword)
        {
            if (character >= Ascii)
                throw new ArgumentException($"Keyword '{keyword}' is not ASCII.", nameof(keyword));
            _columns[ignoreCase ? char.ToLowerInvariant(character) : character] = 1;
        }
    }

    // In the order of the characters: the letters of ordinary text then share a cache line in each row.
    private int NumberColumns(bool ignoreCase)
    {
        var width = 1;
        for (var character = 0; character < Ascii; character++)
        {
            if (_columns[character] != 0)
                _columns[character] = (byte)width++;
        }

        for (var character = 'A'; ignoreCase && character <= 'Z'; character++)
            _columns[character] = _columns[char.ToLowerInvariant(character)];
        return width;
    }

    private void AddKeyword(string keyword, int index, ref int states)
    {
        var state = 0;
        foreach (var character in keyword)
        {
            ref var next = ref _next[(state * _width) + _columns[character]];
            if (next == 0)
                next = states++;
            state = next;
        }

        _sameText[index] = _keywordAt[state];
        _keywordAt[state] = index + 1;
    }

    // Breadth first, so that the row a failure leads to is complete before it is copied from.
    [MethodImpl(Compiled)]
    private void LinkFailures()
    {
        var failures = new int[_states];
        var queue = new int[_states];
        var end = 1;
        for (var at = 0; at < end; at++)
        {
            var state = queue[at];
            var fallback = failures[state];
            _shorter[state] = _keywordAt[fallback] != 0 ? fallback : _shorter[fallback];
            for (var column = 1; column < _width; column++)
            {
                ref var child = ref _next[(state * _width) + column];
                var other = state == 0 ? 0 : _next[(fallback * _width) + column];
                if (child == 0)
                {
                    child = other;
                }
                else
                {
                    failures[child] = other;
                    queue[end++] = child;
                }
            }
        }
    }

    [MethodImpl(Compiled)]
    private void PointToRows()
    {
        for (var i = 0; i < _states * _width; i++)
        {
            var state = _next[i];
            _next[i] = _keywordAt[state] != 0 || _shorter[state] != 0 ? ~(state * _width) : state * _width;
        }
    }
}
