using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>The comments and the disabled code of a file that hold a word which was looked for.</summary>
internal static class CodeComments
{
    /// <summary>Text and position of each, in the order of the file. Documentation is none: it holds examples.</summary>
    public static IEnumerable<(string Text, int Start)> At(List<KeywordHit> hits, SyntaxNode root)
    {
        var end = -1;
        hits.Sort((left, right) => left.Start.CompareTo(right.Start));
        foreach (var hit in hits)
        {
            if (hit.Start < end)
                continue;
            var token = root.FindToken(hit.Start);
            if (token.Span.Contains(hit.Start))
            {
                end = token.Span.End;
                continue;
            }

            var trivia = root.FindTrivia(hit.Start);
            end = trivia.FullSpan.End;
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia && !IsDocumentation(trivia.ToString()))
                yield return (trivia.ToString(), trivia.SpanStart);
        }
    }

    // Without /doc the compiler takes documentation for plain comments.
    private static bool IsDocumentation(string comment) => comment.StartsWith("///", StringComparison.Ordinal) || comment.StartsWith("/**", StringComparison.Ordinal);
}
