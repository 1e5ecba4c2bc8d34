using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>The text that an expression of string parts has at run time, as far as the source tells.</summary>
internal static class StringText
{
    /// <summary>What stands where only the running program knows the text; it reads as a placeholder.</summary>
    private const string Unknown = "{}";

    /// <summary>What every string begins or ends with.</summary>
    public static Keywords Quote { get; } = new("\"");

    /// <summary>The whole string expressions of a file: literals, interpolated strings, and concatenations of them; what is given to a call inside of one is another.</summary>
    public static IEnumerable<ExpressionSyntax> In(SourceText text, SyntaxNode root, CancellationToken cancellation)
    {
        var end = 0;
        var seen = new HashSet<ExpressionSyntax>();
        foreach (var quote in Quote.In(text, cancellation) ?? [])
        {
            if (quote.Start < end)
                continue;
            var token = root.FindToken(quote.Start);
            end = Math.Max(quote.Start + 1, token.Span.Contains(quote.Start) ? token.Span.End : Math.Min(token.SpanStart, text.Lines.GetLineFromPosition(quote.Start).End));
            if (token.Span.Contains(quote.Start) && At(token) is { } whole && seen.Add(whole))
                yield return whole;
        }
    }

    /// <summary>The whole string expression that a token is part of.</summary>
    public static ExpressionSyntax? At(SyntaxToken token)
    {
        var node = token.Parent is InterpolatedStringTextSyntax ? token.Parent.Parent : token.Parent;
        if (node is null || !IsString(node))
            return null;
        while (node.Parent is { } parent && IsString(parent))
            node = parent;
        return (ExpressionSyntax)node;
    }

    /// <summary>The text of a string expression.</summary>
    public static string Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        Append(expression, model, text, cancellation);
        return text.ToString();
    }

    /// <summary>Where a part of the text stands; the whole expression when the source spells it differently.</summary>
    public static Location PlaceOf(ExpressionSyntax expression, string part)
    {
        var at = expression.ToString().IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? expression.GetLocation() : Location.Create(expression.SyntaxTree, new(expression.SpanStart + at, part.Length));
    }

    private static bool IsString(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.RawKind is (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression,
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsString(sum.Left) || IsString(sum.Right)),
        _ => false,
    };

    private static void Append(ExpressionSyntax expression, SemanticModel model, StringBuilder text, CancellationToken cancellation)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                text.Append(literal.Token.ValueText);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Append(sum.Left, model, text, cancellation);
                Append(sum.Right, model, text, cancellation);
                break;
            case ParenthesizedExpressionSyntax inner:
                Append(inner.Expression, model, text, cancellation);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var part in interpolated.Contents)
                {
                    if (part is InterpolatedStringTextSyntax plain)
                        text.Append(plain.TextToken.ValueText);
                    else
                        Append(((InterpolationSyntax)part).Expression, model, text, cancellation);
                }

                break;
            default:
                text.Append(model.GetConstantValue(expression, cancellation).Value as string ?? Unknown);
                break;
        }
    }
}
