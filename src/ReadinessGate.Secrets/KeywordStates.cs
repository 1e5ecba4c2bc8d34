using System.Runtime.CompilerServices;

namespace ReadinessGate.Secrets;

/// <summary>The states of a search for many keywords, and what follows each of them (Aho-Corasick).</summary>
/// <remarks>Built from plain arrays, because a compiler that loads the analyzers pays for every generic type it has to compile first.</remarks>
internal sealed class KeywordStates
{
    /// <summary>AggressiveOptimization, which .NET Standard 2.0 has no name for: in a compiler these loops run once and long, and must not wait to become fast.</summary>
    public const MethodImplOptions Compiled = (MethodImplOptions)512;

    /// <summary>No character from here on stands in a keyword.</summary>
    public const int Ascii = 128;

    private const int Bytes = 256;
    private readonly byte[] _columns = new byte[Bytes];
    private readonly int[] _next;
    private readonly int _width;
    private readonly int _count = 1;

    // Per state the last keyword that ends there, per keyword the one before it with the same text: positions from 1, 0 for none.
    private readonly int[] _keywordAt;
    private readonly int[] _sameText;

    // Per state the longest shorter ending of its text at which a keyword ends too, 0 for none.
    private readonly int[] _shorter;

    /// <summary>Builds the states.</summary>
    /// <exception cref="ArgumentException">A keyword is empty or not ASCII.</exception>
    public KeywordStates(IReadOnlyList<string> keywords, bool ignoreCase)
    {
        _sameText = new int[keywords.Count];
        var most = 1;
        for (var i = 0; i < keywords.Count; i++)
        {
            most += keywords[i].Length;
            MarkCharacters(keywords[i], ignoreCase);
        }

        _width = NumberColumns(ignoreCase);
        _next = new int[most * _width];
        _keywordAt = new int[most];
        _shorter = new int[most];
        for (var i = 0; i < keywords.Count; i++)
            AddKeyword(keywords[i], i, ref _count);
        LinkFailures();
        PointToRows();
    }

    /// <summary>Column of each character or byte; the first belongs to all that stand in no keyword, and always leads back to the root.</summary>
    public byte[] Columns => _columns;

    /// <summary>Rows of the states, one entry per column: where the next row begins, complemented if a keyword ends there.</summary>
    public int[] Next => _next;

    /// <summary>Adds the keywords that end at a row.</summary>
    /// <param name="row">Where the row begins.</param>
    /// <param name="end">Position behind the last character in the text.</param>
    /// <param name="lengths">Of the keywords.</param>
    /// <param name="hits">Receives the hits.</param>
    public void AddHits(int row, int end, int[] lengths, List<KeywordHit> hits)
    {
        for (var state = row / _width; state != 0; state = _shorter[state])
        {
            for (var keyword = _keywordAt[state]; keyword != 0; keyword = _sameText[keyword - 1])
                hits.Add(new(end - lengths[keyword - 1], keyword - 1));
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
        var failures = new int[_count];
        var queue = new int[_count];
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
        for (var i = 0; i < _count * _width; i++)
        {
            var state = _next[i];
            _next[i] = _keywordAt[state] != 0 || _shorter[state] != 0 ? ~(state * _width) : state * _width;
        }
    }
}
