using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Lists of bytes that are long and varied enough to be a key.</summary>
internal static class ByteText
{
    private const int ShortestKey = 16;
    private const int LongestKey = 512;
    private const int FarthestBracket = 160;
    private const int Hex = 1;

    // CollectionExpression, which the oldest compiler that loads this assembly does not know: [0x1f, 0x8b, …]
    private const int CollectionExpressionKind = 9076;

    /// <summary>What a list of bytes stands behind, or begins with.</summary>
    public static Keywords Marks { get; } = new("byte", "0x") { IgnoresCase = true };

    /// <summary>The lists of a file and how many bytes each has.</summary>
    public static IEnumerable<(ExpressionSyntax List, int Length)> In(SourceText text, SyntaxNode root, CancellationToken cancellation)
    {
        var end = 0;
        foreach (var mark in Marks.In(text, cancellation) ?? [])
        {
            if (mark.Start < end || (mark.Keyword == Hex ? mark.Start : FirstNumber(text, mark.Start)) is not (>= 0 and var number) || ListAround(root.FindToken(number)) is not { } list || list.SpanStart < end)
                continue;
            end = list.Span.End;
            if (IsKey(list, out var length))
                yield return (list, length);
        }
    }

    // byte[] key = { 31, …: the digit behind the first bracket that is followed by one.
    private static int FirstNumber(SourceText text, int start)
    {
        var isOpen = false;
        for (var at = start; at < text.Length && at < start + FarthestBracket; at++)
        {
            if (isOpen && char.IsDigit(text[at]))
                return at;
            isOpen = text[at] is '{' or '[' || (isOpen && char.IsWhiteSpace(text[at]));
        }

        return -1;
    }

    // The elements of a collection expression are wrapped.
    private static ExpressionSyntax? ListAround(SyntaxToken number)
    {
        if (number.Parent is not LiteralExpressionSyntax literal)
            return null;
        var list = literal.Parent is InitializerExpressionSyntax ? literal.Parent : literal.Parent?.Parent;
        return list is ExpressionSyntax expression && (list.IsKind(SyntaxKind.ArrayInitializerExpression) || list.IsKind(SyntaxKind.CollectionInitializerExpression) || list.RawKind == CollectionExpressionKind) ? expression : null;
    }

    private static bool IsKey(SyntaxNode list, out int length)
    {
        var distinct = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        length = 0;
        foreach (var child in list.ChildNodes())
        {
            // The elements of a collection expression are wrapped.
            var literal = child as LiteralExpressionSyntax ?? child.ChildNodes().FirstOrDefault() as LiteralExpressionSyntax;
            if (literal is null || !literal.IsKind(SyntaxKind.NumericLiteralExpression) || ++length > LongestKey)
                return false;
            distinct.Add(literal.Token.Text);
        }

        return length >= ShortestKey && distinct.Count * 2 >= Math.Min(length, 64);
    }
}
