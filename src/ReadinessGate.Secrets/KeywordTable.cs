namespace ReadinessGate.Secrets;

/// <summary>Finds many ASCII keywords in one pass over a text (Aho-Corasick).</summary>
/// <remarks>Immutable after construction. The text may arrive in pieces; the state carries over.</remarks>
public sealed class KeywordTable
{
    private const int Ascii = 128;
    private readonly List<int[]> _next = [];
    private readonly List<List<int>> _endings = [];
    private readonly int[] _lengths;
    private readonly bool _ignoreCase;
    private readonly int[] _transitions;
    private readonly bool[] _isEnd;

    /// <summary>Builds the table.</summary>
    /// <param name="keywords">Texts of ASCII characters, none empty.</param>
    /// <param name="ignoreCase">Whether ASCII letters match in both cases.</param>
    /// <exception cref="ArgumentException">A keyword is empty or not ASCII.</exception>
    public KeywordTable(IReadOnlyList<string> keywords, bool ignoreCase = false)
    {
        _ignoreCase = ignoreCase;
        _lengths = keywords.Select(keyword => keyword.Length).ToArray();
        AddState();
        for (var i = 0; i < keywords.Count; i++)
            AddKeyword(keywords[i], i);
        LinkFailures();
        _transitions = _next.SelectMany(row => row).ToArray();
        _isEnd = _endings.Select(list => list.Count > 0).ToArray();
    }

    /// <summary>Reads one piece of a text.</summary>
    /// <param name="buffer">Holds the piece.</param>
    /// <param name="count">How many characters of the buffer belong to it.</param>
    /// <param name="offset">Position of the piece in the whole text.</param>
    /// <param name="state">0 before the first piece, then what the last call left.</param>
    /// <param name="hits">Receives the hits; stays null while there is none, so that a silent text allocates nothing.</param>
    public void Read(char[] buffer, int count, int offset, ref int state, ref List<KeywordHit>? hits)
    {
        var transitions = _transitions;
        var isEnd = _isEnd;
        var current = state;
        for (var i = 0; i < count; i++)
        {
            var character = buffer[i];
            current = character < Ascii ? transitions[(current * Ascii) + character] : 0;
            if (isEnd[current])
                AddHits(current, offset + i, ref hits);
        }

        state = current;
    }

    private void AddHits(int state, int last, ref List<KeywordHit>? hits)
    {
        hits ??= [];
        foreach (var keyword in _endings[state])
            hits.Add(new(last - _lengths[keyword] + 1, keyword));
    }

    private int AddState()
    {
        _next.Add(new int[Ascii]);
        _endings.Add([]);
        return _next.Count - 1;
    }

    private void AddKeyword(string keyword, int index)
    {
        if (keyword.Length == 0 || keyword.Any(character => character >= Ascii))
            throw new ArgumentException($"Keyword '{keyword}' is empty or not ASCII.", nameof(keyword));
        var state = 0;
        foreach (var character in keyword)
        {
            if (_next[state][character] == 0)
                Link(state, character, AddState());
            state = _next[state][character];
        }

        _endings[state].Add(index);
    }

    private void Link(int from, char character, int to)
    {
        _next[from][character] = to;
        if (!_ignoreCase)
            return;
        _next[from][char.ToLowerInvariant(character)] = to;
        _next[from][char.ToUpperInvariant(character)] = to;
    }

    // Breadth first, so that the state a failure leads to is complete before it is copied from.
    private void LinkFailures()
    {
        var failures = new int[_next.Count];
        var queue = new Queue<int>(_next[0].Where(state => state != 0).Distinct());
        while (queue.Count > 0)
        {
            var state = queue.Dequeue();
            var fallback = failures[state];
            _endings[state].AddRange(_endings[fallback]);
            var visited = new HashSet<int>();
            for (var character = 0; character < Ascii; character++)
            {
                var child = _next[state][character];
                if (child == 0)
                {
                    _next[state][character] = _next[fallback][character];
                }
                else if (visited.Add(child))
                {
                    failures[child] = _next[fallback][character];
                    queue.Enqueue(child);
                }
            }
        }
    }
}
