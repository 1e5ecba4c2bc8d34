using Microsoft.CodeAnalysis;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers;

/// <summary>Finds identifiers and keywords by their text: the syntax tree of a file is built only when the text holds one of them.</summary>
internal sealed class TokenScan(params string[] texts)
{
    /// <summary>The texts.</summary>
    public Keywords Words { get; } = new(texts);

    /// <summary>The tokens of a file that are exactly one of the texts; comments and strings hold none.</summary>
    public IEnumerable<SyntaxToken> Find(SyntaxTree tree, CancellationToken cancellation) =>
        Words.In(tree.GetText(cancellation), cancellation) is { } hits ? Confirm(hits, tree.GetRoot(cancellation)) : [];

    private IEnumerable<SyntaxToken> Confirm(IReadOnlyList<KeywordHit> hits, SyntaxNode root)
    {
        foreach (var hit in hits)
        {
            var token = root.FindToken(hit.Start);
            if (token.SpanStart == hit.Start && token.ValueText == texts[hit.Keyword])
                yield return token;
        }
    }
}
