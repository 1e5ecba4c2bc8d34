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

    // Per text the sets it belongs to, each with its position there.
    private readonly List<(int Set, int Word)>[] _owners;
    private readonly KeywordTable _table;

    // For the hits of one file before they are sorted by set: most are of common words and not kept.
    private readonly ConcurrentBag<List<KeywordHit>> _lists = [];

    internal KeywordIndex(Keywords[] sets)
    {
        _sets = sets;
        var owners = new Dictionary<string, List<(int Set, int Word)>>(StringComparer.OrdinalIgnoreCase);
        for (var set = 0; set < sets.Length; set++)
        {
            _numbers.Add(sets[set], set);
            for (var word = 0; word < sets[set].Words.Count; word++)
            {
                if (!owners.TryGetValue(sets[set].Words[word], out var same))
                    owners.Add(sets[set].Words[word], same = []);
                same.Add((set, word));
            }
        }

        _owners = owners.Values.ToArray();
        _table = new(owners.Keys.ToArray(), ignoreCase: true);
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
            foreach (var (set, word) in _owners[hit.Keyword])
            {
                if (found[set] == Somewhere || (!_sets[set].IgnoresCase && !Stands(_sets[set].Words[word], text, hit.Start)))
                    continue;
                if (_sets[set].OnlyPresence)
                    found[set] = Somewhere;
                else
                    (found[set] ??= []).Add(new(hit.Start, word));
            }
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
