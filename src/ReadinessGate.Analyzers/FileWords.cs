using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers;

/// <summary>Where the words of all rules stand in one text. It is read once, by whichever rule comes first.</summary>
internal sealed class FileWords
{
    private static readonly ConditionalWeakTable<SourceText, FileWords> Read = new();
    private static readonly KeywordHit[] Somewhere = [];
    private readonly SourceText _text;
    private readonly bool[] _present = new bool[KeywordIndex.OfRules.Sets];
    private readonly KeywordHit[] _places;

    private FileWords(SourceText text)
    {
        _text = text;
        _places = KeywordIndex.OfRules.Find(text, _present);
    }

    /// <summary>The words of a text.</summary>
    public static FileWords Of(SourceText text, CancellationToken cancellation)
    {
        if (Read.TryGetValue(text, out var known))
            return known;
        cancellation.ThrowIfCancellationRequested();
        return Read.GetValue(text, file => new(file));
    }

    /// <summary>The hits of one rule's words, in the order in which they end; null when there is none. Those that only have to be there have no places.</summary>
    public IReadOnlyList<KeywordHit>? HitsOf(Keywords words)
    {
        var set = KeywordIndex.OfRules.SetOf(words);
        return words.OnlyPresence ? _present[set] ? Somewhere : null : KeywordIndex.OfRules.Select(_places, set, _text);
    }
}
