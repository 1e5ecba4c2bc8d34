using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>The words of a comment without its marks.</summary>
/// <param name="Span">The whole comment; neighbouring lines of single-line comments are one.</param>
/// <param name="Text">What it says, lines separated by line feeds.</param>
internal readonly record struct Comment(TextSpan Span, string Text);

/// <summary>Finds ordinary comments; of those that begin with <c>//</c> only such as have a line that ends with one of the given characters.</summary>
internal sealed class CommentText(params char[] endings)
{
    private const int LongestComment = 64 * 1024;
    private const int ManyLines = 1;

    /// <summary>What comments begin with.</summary>
    public static Keywords Marks { get; } = new("//", "/*");

    /// <summary>The comments of a file.</summary>
    public IEnumerable<Comment> Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        return Marks.In(text, cancellation) is { } marks ? Find(marks, text, tree.GetRoot(cancellation)) : [];
    }

    private IEnumerable<Comment> Find(IReadOnlyList<KeywordHit> marks, SourceText text, SyntaxNode root)
    {
        var run = new List<TextLine>();
        var end = 0;
        foreach (var mark in marks)
        {
            if (mark.Start < end)
                continue;
            var line = text.Lines.GetLineFromPosition(mark.Start);
            if (mark.Keyword == ManyLines)
            {
                if (root.FindTrivia(mark.Start) is var trivia && trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && trivia.Span.Length <= LongestComment)
                {
                    end = trivia.Span.End;
                    yield return new(trivia.Span, Unwrap(trivia.ToString()));
                }

                continue;
            }

            end = line.End;
            if (!StandsAlone(text, line, mark.Start))
                continue;
            if (run.Count > 0 && run[run.Count - 1].LineNumber + 1 != line.LineNumber && Join(run, root) is { } done)
                yield return done;
            run.Add(line);
        }

        if (Join(run, root) is { } last)
            yield return last;
    }

    // The only thing on its line, and no documentation.
    private static bool StandsAlone(SourceText text, TextLine line, int mark)
    {
        for (var position = line.Start; position < mark; position++)
        {
            if (text[position] is not (' ' or '\t'))
                return false;
        }

        return mark + 2 >= line.End || text[mark + 2] != '/';
    }

    private Comment? Join(List<TextLine> run, SyntaxNode root)
    {
        var lines = run.Select(line => line.ToString().Trim()).ToArray();
        if (!Array.Exists(lines, line => line.Length > 2 && Array.IndexOf(endings, line[line.Length - 1]) >= 0))
        {
            run.Clear();
            return null;
        }

        // They may stand in a text of several lines, in a longer comment or in code that is switched off.
        var (first, last) = (CommentOn(run[0], root), CommentOn(run[run.Count - 1], root));
        run.Clear();
        return first is null || last is null || last.Value.End - first.Value.Start > LongestComment ? null
            : new(TextSpan.FromBounds(first.Value.Start, last.Value.End), string.Concat(lines.Select(line => line.TrimStart('/') + "\n")));
    }

    private static TextSpan? CommentOn(TextLine line, SyntaxNode root)
    {
        var trivia = root.FindTrivia(line.Start + line.ToString().IndexOf('/'));
        return trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) ? trivia.Span : null;
    }

    private static string Unwrap(string comment) =>
        string.Join("\n", comment.Substring(2, Math.Max(0, comment.Length - 4)).Split('\n').Select(line => line.Trim().TrimStart('*')));
}
