using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>The comments and the disabled code of a file that hold a word which is looked for. Documentation is none: it holds examples.</summary>
internal static class CodeComments
{
    private const int Line = 0;
    private const int Directive = 2;

    /// <summary>What comments and directives begin with.</summary>
    public static Keywords Marks { get; } = new("//", "/*", "#");

    /// <summary>Text and position of each, in the order of the file.</summary>
    public static IEnumerable<(string Text, int Start)> With(Keywords words, SourceText text, SyntaxNode root, CancellationToken cancellation)
    {
        var end = 0;
        foreach (var mark in Marks.In(text, cancellation) ?? [])
        {
            if (mark.Start < end || Candidate(text, mark.Start, mark.Keyword) is not { } candidate)
                continue;
            end = candidate.End;
            if (mark.Keyword == Line && !words.StandIn(text.ToString(candidate)))
                continue;
            var trivia = root.FindTrivia(candidate.Start);
            if (trivia.SpanStart != candidate.Start || trivia.Kind() is not (SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia))
            {
                end = mark.Start;
                continue;
            }

            end = trivia.Span.End;
            var comment = trivia.ToString();
            if (words.StandIn(comment))
                yield return (comment, candidate.Start);
        }
    }

    // Where a comment begins, if it is one, and its first line; of a directive the line below, where the code may be switched off.
    private static TextSpan? Candidate(SourceText text, int start, int mark)
    {
        var line = text.Lines.GetLineFromPosition(start);
        if (mark == Directive)
            return line.EndIncludingLineBreak < text.Length && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, start))) ? new(line.EndIncludingLineBreak, 0) : null;
        // Without /doc the compiler takes documentation for plain comments.
        var isDocumentation = start + 2 < line.End && text[start + 2] == text[start + 1] && !(mark != Line && start + 3 < line.End && text[start + 3] == '/');
        return isDocumentation ? null : TextSpan.FromBounds(start, line.End);
    }
}
