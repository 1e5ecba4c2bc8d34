using System.Collections.Concurrent;
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

    // For the hits of one file before they are sorted by set: most are of common words and not kept.
    private readonly ConcurrentBag<List<KeywordHit>> _lists = [];

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

    /// <summary>Finds the words in the first characters of a text.</summary>
    /// <param name="text">Holds the text.</param>
    /// <param name="length">How many characters of it count.</param>
    /// <returns>Per set the hits in the order in which they end, null when there is none.</returns>
    public List<KeywordHit>?[] Find(char[] text, int length)
    {
        var found = new List<KeywordHit>?[_sets.Length];
        var hits = _lists.TryTake(out var used) ? used : [];
        _table.Find(text, length, hits);
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

        hits.Clear();
        _lists.Add(hits);
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
}
