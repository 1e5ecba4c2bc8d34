using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>A marker word in a comment.</summary>
/// <param name="Word">The word in capitals.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Line">The part of the comment on the same line.</param>
internal readonly record struct CommentMarker(string Word, TextSpan Span, TextSpan Line);

/// <summary>Finds words such as TODO that mark a comment as a task; in the middle of a sentence they only speak about such comments.</summary>
internal sealed class CommentMarkers(params string[] words)
{
    /// <summary>The words.</summary>
    public Keywords Words { get; } = new(words) { IgnoresCase = true };

    /// <summary>The markers of a file, at most one a line.</summary>
    public IEnumerable<CommentMarker> Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        return Words.In(text, cancellation) is { } hits ? Confirm(hits, text, tree.GetRoot(cancellation)) : [];
    }

    private IEnumerable<CommentMarker> Confirm(IReadOnlyList<KeywordHit> hits, SourceText text, SyntaxNode root)
    {
        var lastLine = -1;
        foreach (var hit in hits)
        {
            var word = words[hit.Keyword];
            var line = text.Lines.GetLineFromPosition(hit.Start);
            if (line.LineNumber == lastLine || !IsMarker(text, hit.Start, word) || CommentAt(root, hit.Start) is not { } comment)
                continue;
            lastLine = line.LineNumber;
            yield return new(word, new(hit.Start, word.Length), comment.Intersection(line.Span) ?? line.Span);
        }
    }

    private static TextSpan? CommentAt(SyntaxNode root, int position)
    {
        var trivia = root.FindTrivia(position);
        return trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia ? trivia.FullSpan : null;
    }

    private static bool IsMarker(SourceText text, int start, string word)
    {
        var end = start + word.Length;
        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        if (IsWord(before) || IsWord(after))
            return false;
        return after is ':' or '(' || (text.ToString(new(start, word.Length)) == word && after != '-' && Begins(text, start));
    }

    // A word, a comma or a quote before it means that a sentence goes on; <c> quotes as well.
    private static bool Begins(SourceText text, int start)
    {
        var position = start - 1;
        while (position >= 0 && text[position] is ' ' or '\t')
            position--;
        if (position < 0 || text[position] is '\n' or '\r')
            return true;
        var quotes = text[position] == '>' && position >= 2 && text[position - 1] == 'c' && text[position - 2] == '<';
        return !quotes && !IsWord(text[position]) && text[position] is not (',' or '"' or '\'' or '`' or '-');
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
