using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers;

/// <summary>The words of all rules in one table.</summary>
internal sealed class KeywordIndex
{
    private static readonly Lazy<KeywordIndex> LazyOfRules = new(() => new(RuleCatalog.CreateAll().SelectMany(rule => rule.Words).Distinct().ToArray()));
    private static readonly List<KeywordHit> Somewhere = [];
    private readonly Dictionary<Keywords, int> _numbers = [];
    private readonly Keywords[] _sets;

    // Per word of the table its set, and where the words of the set begin.
    private readonly int[] _setOf;
    private readonly int[] _firstOf;
    private readonly KeywordTable _table;

    // Room for one file and its hits before they are sorted by set: most are of common words and not kept.
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

    /// <summary>The index of the words that the rules of this assembly name.</summary>
    public static KeywordIndex OfRules => LazyOfRules.Value;

    /// <summary>The number of one rule's words.</summary>
    /// <exception cref="InvalidOperationException">No rule names them in its <see cref="CodeRuleAnalyzer.Words"/>.</exception>
    public int SetOf(Keywords words) => _numbers.TryGetValue(words, out var set) ? set : throw new InvalidOperationException($"No rule names the words '{string.Join("', '", words.Words)}'.");

    /// <summary>Finds the words in a text.</summary>
    /// <returns>Per set the hits in the order in which they end, null when there is none.</returns>
    public List<KeywordHit>?[] Find(SourceText text)
    {
        var room = _rooms.TryTake(out var free) ? free : new();
        _table.Find(room.Take(text), text.Length, room.Hits);
        var found = Sort(room.Text, room.Hits);
        room.Hits.Clear();
        _rooms.Add(room);
        return found;
    }

    private List<KeywordHit>?[] Sort(char[] text, List<KeywordHit> hits)
    {
        var found = new List<KeywordHit>?[_sets.Length];
        foreach (var hit in hits)
        {
            var set = _setOf[hit.Keyword];
            var word = hit.Keyword - _firstOf[set];
            if (found[set] == Somewhere || (!_sets[set].IgnoresCase && !Stands(_sets[set].Words[word], text, hit.Start)))
                continue;
            if (_sets[set].OnlyPresence)
                found[set] = Somewhere;
            else
                (found[set] ??= []).Add(new(hit.Start, word));
        }

        return found;
    }

    private static bool Stands(string word, char[] text, int start)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text[start + i] != word[i])
                return false;
        }

        return true;
    }

    private sealed class Room
    {
        private const int Spare = 16 * 1024;

        public char[] Text { get; private set; } = [];

        public List<KeywordHit> Hits { get; } = [];

        public char[] Take(SourceText text)
        {
            if (Text.Length < text.Length)
                Text = new char[text.Length + Spare];
            text.CopyTo(0, Text, 0, text.Length);
            return Text;
        }
    }
}
