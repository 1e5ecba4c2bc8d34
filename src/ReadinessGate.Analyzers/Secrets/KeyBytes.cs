using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Works out the bytes of a key that stands in the source.</summary>
internal static class KeyBytes
{
    private const int LongestWay = 4;
    private const int LongestArray = 1024;

    /// <summary>The constant keys that an expression can yield, with the place of each; those that only the running program knows are left out.</summary>
    public static IEnumerable<(ExpressionSyntax Place, byte[] Key)> Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => Of(expression, model, LongestWay, cancellation);

    private static IEnumerable<(ExpressionSyntax Place, byte[] Key)> Of(ExpressionSyntax expression, SemanticModel model, int way, CancellationToken cancellation)
    {
        if (way == 0)
            return [];
        if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" or "FromBase64String" or "FromHexString" } access, ArgumentList.Arguments: { Count: 1 } texts })
            return Texts(texts[0].Expression, model, way, cancellation).Select(text => (text.Place, Key: Decode(access.Name.Identifier.ValueText, text.Text))).Where(found => found.Key is not null)!;
        return OfConstant(expression, model, cancellation) is { } bytes ? [(expression, bytes)] : Sources(expression, model, cancellation).SelectMany(source => Of(source, model, way - 1, cancellation));
    }

    private static IEnumerable<(ExpressionSyntax Place, string Text)> Texts(ExpressionSyntax expression, SemanticModel model, int way, CancellationToken cancellation)
    {
        if (model.GetConstantValue(expression, cancellation).Value is string text)
            return [(expression, text)];
        return way == 0 ? [] : Sources(expression, model, cancellation).SelectMany(source => Texts(source, model, way - 1, cancellation));
    }

    private static byte[]? OfConstant(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.Utf8StringLiteralExpression } literal => Encoding.UTF8.GetBytes(literal.Token.ValueText),
        ArrayCreationExpressionSyntax array => OfArray(array.Initializer, array.Type, model, cancellation),
        ImplicitArrayCreationExpressionSyntax array => OfArray(array.Initializer, null, model, cancellation),
        _ => null,
    };

    private static byte[]? Decode(string method, string text)
    {
        try
        {
            return method switch
            {
                "FromBase64String" => Convert.FromBase64String(text),
                "FromHexString" => Enumerable.Range(0, text.Length / 2).Select(at => Convert.ToByte(text.Substring(2 * at, 2), 16)).ToArray(),
                _ => Encoding.UTF8.GetBytes(text),
            };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[]? OfArray(InitializerExpressionSyntax? values, ArrayTypeSyntax? type, SemanticModel model, CancellationToken cancellation)
    {
        if (values is null)
            return type is { ElementType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ByteKeyword } } && type.RankSpecifiers[0].Sizes.Count == 1
                && model.GetConstantValue(type.RankSpecifiers[0].Sizes[0], cancellation).Value is int size and >= 0 and < LongestArray ? new byte[size] : null;
        var bytes = values.Expressions.Select(value => model.GetConstantValue(value, cancellation).Value).ToArray();
        return Array.TrueForAll(bytes, value => value is byte or (int and >= 0 and <= byte.MaxValue)) ? Array.ConvertAll(bytes, value => Convert.ToByte(value, System.Globalization.CultureInfo.InvariantCulture)) : null;
    }

    // Where the value comes from: both sides of a fallback, the text in GetBytes(…), what a variable was given. An array in a variable may still be filled.
    private static IEnumerable<ExpressionSyntax> Sources(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => [choice.Left, choice.Right],
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        ParenthesizedExpressionSyntax inner => [inner.Expression],
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" } access } => [access.Expression],
        IdentifierNameSyntax or MemberAccessExpressionSyntax when Initial(expression, model, cancellation) is { } initial and not (ArrayCreationExpressionSyntax { Initializer: null }) => [initial],
        _ => [],
    };

    private static ExpressionSyntax? Initial(ExpressionSyntax name, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(name, cancellation).Symbol is { } symbol and (ILocalSymbol or IFieldSymbol { IsReadOnly: true })
        && symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && reference.SyntaxTree == model.SyntaxTree
            ? (reference.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value : null;
}
