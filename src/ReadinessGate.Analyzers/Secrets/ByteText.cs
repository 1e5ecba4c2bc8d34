using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Lists of bytes that are long and varied enough to be a key.</summary>
internal static class ByteText
{
    private const int ShortestKey = 16;
    private const int LongestKey = 512;

    // CollectionExpression, which the oldest compiler that loads this assembly does not know: [0x1f, 0x8b, …]
    private const int CollectionExpressionKind = 9076;

    /// <summary>The lists below a node and how many bytes each has.</summary>
    public static IEnumerable<(ExpressionSyntax List, int Length)> In(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is ExpressionSyntax list && (node.IsKind(SyntaxKind.ArrayInitializerExpression) || node.IsKind(SyntaxKind.CollectionInitializerExpression) || node.RawKind == CollectionExpressionKind) && IsKey(node, out var length))
                yield return (list, length);
        }
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
