using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers;

/// <summary>Words that a rule looks for in the text of a file before it asks for anything else. A rule names its words, and those of all rules are found in one pass.</summary>
internal sealed class Keywords(IReadOnlyList<string> words)
{
    public Keywords(params string[] words)
        : this((IReadOnlyList<string>)words)
    {
    }

    private KeywordTable? _table;

    /// <summary>The words; their positions here are the keywords of the hits.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Whether ASCII letters match in both cases.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether the rule asks only if a word is there: the places of a common one are then not kept.</summary>
    public bool OnlyPresence { get; init; }

    /// <summary>The hits in a text, in the order in which they end; null when there is none.</summary>
    public IReadOnlyList<KeywordHit>? In(SourceText text, CancellationToken cancellation) => FileWords.Of(text, cancellation).HitsOf(this);

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool StandIn(SourceText text, CancellationToken cancellation) => In(text, cancellation) is not null;

    /// <summary>Whether one of the words stands in a part of a file.</summary>
    public bool StandIn(string part) => (_table ??= new(words, IgnoresCase)).IsIn(part);
}
