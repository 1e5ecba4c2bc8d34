using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Facts;

/// <summary>Counts in the sources where someone told the compiler not to check for null. No body is walked: the syntax is asked only where the text looks like it.</summary>
internal static class NullableOptOuts
{
    /// <summary>The total of <c>#nullable disable</c>.</summary>
    public const string Disabled = "nullableDisabled";

    /// <summary>The total of <c>!</c> behind an expression.</summary>
    public const string Forgiving = "nullForgiving";

    private const int ChunkLength = 8192;

    /// <summary>Adds what stands in one file to the totals.</summary>
    public static void Count(SyntaxTree tree, IFindingSink sink, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        SyntaxNode? root = null;
        foreach (var position in Candidates(text))
        {
            root ??= tree.GetRoot(cancellation);
            var token = root.FindToken(position, findInsideTrivia: text[position] == '#');
            if (token.Parent is NullableDirectiveTriviaSyntax { IsActive: true } directive && directive.SettingToken.IsKind(SyntaxKind.DisableKeyword))
                sink.Tally(Disabled);
            else if (token.IsKind(SyntaxKind.ExclamationToken) && token.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
                sink.Tally(Forgiving);
        }
    }

    // A '!' right behind what can end an expression and not before '=', and a '#' before 'n'. Comments and strings hold some too, which the syntax sorts out.
    private static IEnumerable<int> Candidates(SourceText text)
    {
        var chunk = new char[Math.Min(ChunkLength, text.Length)];
        for (var start = 0; start < text.Length; start += chunk.Length)
        {
            var length = Math.Min(chunk.Length, text.Length - start);
            text.CopyTo(start, chunk, 0, length);
            for (var i = 0; chunk.AsSpan(i, length - i).IndexOfAny('!', '#') is var next and >= 0; i++)
            {
                i += next;
                if (IsCandidate(text, start + i))
                    yield return start + i;
            }
        }
    }

    private static bool IsCandidate(SourceText text, int position) => text[position] == '!'
        ? position > 0 && CanEndExpression(text[position - 1]) && Next(text, position + 1) != '='
        : NextWord(text, position + 1) == 'n';

    private static bool CanEndExpression(char before) => char.IsLetterOrDigit(before) || before is '_' or ')' or ']' or '}' or '>' or '"' or '\'';

    private static char NextWord(SourceText text, int position)
    {
        while (Next(text, position) is ' ' or '\t')
            position++;
        return Next(text, position);
    }

    private static char Next(SourceText text, int position) => position < text.Length ? text[position] : '\0';
}
