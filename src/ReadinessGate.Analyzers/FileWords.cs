using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers;

/// <summary>Where the words of all rules stand in one text. It is read once, by whichever rule comes first.</summary>
internal sealed class FileWords
{
    private static readonly ConditionalWeakTable<SourceText, FileWords> Read = new();
    private readonly List<KeywordHit>?[] _hits;

    private FileWords(List<KeywordHit>?[] hits) => _hits = hits;

    /// <summary>The words of a text.</summary>
    public static FileWords Of(SourceText text, CancellationToken cancellation)
    {
        if (Read.TryGetValue(text, out var known))
            return known;
        cancellation.ThrowIfCancellationRequested();
        return Read.GetValue(text, file => new(KeywordIndex.OfRules.Find(file)));
    }

    /// <summary>The hits of one rule's words, in the order in which they end; null when there is none.</summary>
    public IReadOnlyList<KeywordHit>? HitsOf(Keywords words) => _hits[KeywordIndex.OfRules.SetOf(words)];
}
