using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>The words of a comment without its marks.</summary>
/// <param name="Span">The whole comment; neighbouring lines of single-line comments are one.</param>
/// <param name="Text">What it says, lines separated by line feeds.</param>
internal readonly record struct Comment(TextSpan Span, string Text);

/// <summary>Finds ordinary comments of which a line ends with one of the given characters.</summary>
internal sealed class CommentText(params string[] endings)
{
    private const int LongestComment = 64 * 1024;

    /// <summary>The comments of a file, in the order of the file.</summary>
    public IEnumerable<Comment> Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        if (!HoldsCandidate(text, cancellation))
            yield break;
        var run = new List<SyntaxTrivia>();
        foreach (var trivia in tree.GetRoot(cancellation).DescendantTrivia())
        {
            cancellation.ThrowIfCancellationRequested();
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && StandsAlone(text, trivia.SpanStart))
            {
                if (run.Count > 0 && LineOf(text, trivia) != LineOf(text, run[run.Count - 1]) + 1 && Join(run) is { } done)
                    yield return done;
                run.Add(trivia);
            }
            else if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && trivia.Span.Length <= LongestComment)
            {
                yield return new(trivia.Span, Unwrap(trivia.ToString()));
            }
        }

        if (Join(run) is { } last)
            yield return last;
    }

    // A line that starts with a comment mark or a star, and ends like code. Everything else is not worth a syntax tree.
    private bool HoldsCandidate(SourceText text, CancellationToken cancellation)
    {
        foreach (var line in text.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = line.Start;
            while (start < line.End && text[start] is ' ' or '\t')
                start++;
            if (line.End - start > 2 && text[start] is '/' or '*' && endings.Any(ending => text[line.End - 1] == ending[0]))
                return true;
            if (line.End - start > 4 && text[line.End - 1] == '/' && text[line.End - 2] == '*')
                return true;
        }

        return false;
    }

    private static bool StandsAlone(SourceText text, int position)
    {
        for (position--; position >= 0 && text[position] is not ('\n' or '\r'); position--)
        {
            if (text[position] is not (' ' or '\t'))
                return false;
        }

        return true;
    }

    private static int LineOf(SourceText text, SyntaxTrivia trivia) => text.Lines.IndexOf(trivia.SpanStart);

    private static Comment? Join(List<SyntaxTrivia> run)
    {
        if (run.Count == 0)
            return null;
        var text = new StringBuilder();
        foreach (var trivia in run)
            text.Append(trivia.ToString().TrimStart('/')).Append('\n');
        var span = TextSpan.FromBounds(run[0].SpanStart, run[run.Count - 1].Span.End);
        run.Clear();
        return span.Length > LongestComment ? null : new(span, text.ToString());
    }

    private static string Unwrap(string comment) =>
        string.Join("\n", comment.Substring(2, Math.Max(0, comment.Length - 4)).Split('\n').Select(line => line.Trim().TrimStart('*')));
}
