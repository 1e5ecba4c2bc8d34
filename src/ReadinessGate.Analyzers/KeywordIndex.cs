using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers;

/// <summary>The words of all rules in one table.</summary>
internal sealed class KeywordIndex
{
    private const int LargestKept = 512 * 1024;
    private static readonly Lazy<KeywordIndex> LazyOfRules = new(() => new(RuleCatalog.CreateAll().SelectMany(rule => rule.Words).Distinct().ToArray()));
    private readonly Dictionary<Keywords, int> _numbers = [];
    private readonly Keywords[] _sets;

    // Per word of the table its set, and where the words of the set begin.
    private readonly int[] _setOf;
    private readonly int[] _firstOf;
    private readonly KeywordTable _table;

    // Room for one file and its hits: most are of common words and not kept.
    private readonly ConcurrentBag<Room> _rooms = [];

    internal KeywordIndex(Keywords[] sets)
    {
        _sets = sets;
        _firstOf = new int[sets.Length];
        _setOf = new int[sets.Sum(set => set.Words.Count)];
        var words = new string[_setOf.Length];
        var count = 0;
        for (var set = 0; set < sets.Length; set++)
        {
            _numbers.Add(sets[set], set);
            _firstOf[set] = count;
            foreach (var word in sets[set].Words)
            {
                _setOf[count] = set;
                words[count++] = word;
            }
        }

        _table = new(words, ignoreCase: true);
    }

    /// <summary>How many sets there are.</summary>
    public int Sets => _sets.Length;

    /// <summary>The index of the words that the rules of this assembly name.</summary>
    public static KeywordIndex OfRules => LazyOfRules.Value;

    /// <summary>The number of one rule's words.</summary>
    /// <exception cref="InvalidOperationException">No rule names them in its <see cref="CodeRuleAnalyzer.Words"/>.</exception>
    public int SetOf(Keywords words) => _numbers.TryGetValue(words, out var set) ? set : throw new InvalidOperationException($"No rule names the words '{string.Join("', '", words.Words)}'.");

    /// <summary>Finds the words in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="present">Gets true for each set that only has to be there and is.</param>
    /// <returns>The hits of all other sets, in the order in which they end; their case is not looked at yet.</returns>
    public KeywordHit[] Find(SourceText text, bool[] present)
    {
        var room = _rooms.TryTake(out var free) ? free : new();
        _table.Find(room.Take(text), text.Length, room.Hits);
        foreach (var hit in room.Hits)
        {
            var set = _setOf[hit.Keyword];
            if (!_sets[set].OnlyPresence)
                room.Places.Add(hit);
            else if (!present[set])
                present[set] = Stands(hit, set, text);
        }

        var places = room.Places.ToArray();
        // A compiler server lives for hours, and one huge file must not stay with it.
        if (text.Length <= LargestKept)
            _rooms.Add(room.Clear());
        return places;
    }

    /// <summary>The hits of one set among those of all.</summary>
    public List<KeywordHit>? Select(KeywordHit[] places, int set, SourceText text)
    {
        List<KeywordHit>? hits = null;
        foreach (var hit in places)
        {
            if (_setOf[hit.Keyword] == set && Stands(hit, set, text))
                (hits ??= []).Add(new(hit.Start, hit.Keyword - _firstOf[set]));
        }

        return hits;
    }

    private bool Stands(KeywordHit hit, int set, SourceText text)
    {
        if (_sets[set].IgnoresCase)
            return true;
        var word = _sets[set].Words[hit.Keyword - _firstOf[set]];
        for (var i = 0; i < word.Length; i++)
        {
            if (text[hit.Start + i] != word[i])
                return false;
        }

        return true;
    }

    private sealed class Room
    {
        private const int Spare = 16 * 1024;

        public char[] Text { get; private set; } = [];

        public List<KeywordHit> Hits { get; } = [];

        public List<KeywordHit> Places { get; } = [];

        public Room Clear()
        {
            Hits.Clear();
            Places.Clear();
            return this;
        }

        public char[] Take(SourceText text)
        {
            if (Text.Length < text.Length)
                Text = new char[text.Length + Spare];
            text.CopyTo(0, Text, 0, text.Length);
            return Text;
        }
    }
}
