using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Finds the expressions of an argument whose text would stand in the log as it is.</summary>
internal static class LoggedSecret
{
    /// <summary>The secrets in an argument, each with the name that gives it away; what a method returns is taken for masked.</summary>
    public static IEnumerable<(ExpressionSyntax Place, string Name)> In(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (Parts(argument) is { } parts)
        {
            foreach (var part in parts)
            {
                foreach (var found in In(part, model, cancellation))
                    yield return found;
            }
        }
        else if (NameOf(argument, model, cancellation) is { } name && LoggedName.KindOf(name, Scope(argument)) is not null && IsText(model.GetTypeInfo(argument, cancellation).Type))
        {
            yield return (argument, name);
        }
    }

    private static IEnumerable<ExpressionSyntax>? Parts(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Select(part => part.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } sum => [sum.Left, sum.Right],
        ParenthesizedExpressionSyntax inner => [inner.Expression],
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => [inner.Operand],
        CastExpressionSyntax cast => [cast.Expression],
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        ArrayCreationExpressionSyntax { Initializer: { } values } => values.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        AnonymousObjectCreationExpressionSyntax members => members.Initializers.Select(member => member.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } format => format.ArgumentList.Arguments.Select(argument => argument.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "Trim" } access } => [access.Expression],
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax => NameOf(model.GetSymbolInfo(LastOf(expression), cancellation).Symbol),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } setting when IsConfiguration(model.GetTypeInfo(setting.Expression, cancellation).Type) => Text(keys[0], model, cancellation),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetEnvironmentVariable" }, ArgumentList.Arguments: { Count: > 0 } arguments } => Text(arguments[0], model, cancellation),
        _ => null,
    };

    private static ExpressionSyntax LastOf(ExpressionSyntax expression) => expression is ConditionalAccessExpressionSyntax access ? LastOf(access.WhenNotNull) : expression;

    // A constant is a word about a secret, or RG1202.
    private static string? NameOf(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol { IsConst: false } or IParameterSymbol => symbol.Name,
        IFieldSymbol { IsConst: false } or IPropertySymbol when !LoggedName.IsVocabulary(symbol.ContainingType.Name) => symbol.Name,
        _ => null,
    };

    private static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char };

    /// <summary>Whether the type is <c>IConfiguration</c> or one of its kind.</summary>
    public static bool IsConfiguration(ITypeSymbol? type) => type is not null && (type.Name is "IConfiguration" or "IConfigurationSection" || type.AllInterfaces.Any(implemented => implemented.Name == "IConfiguration"));

    private static string? Text(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation) => model.GetConstantValue(argument.Expression, cancellation).Value as string;

    private static string Scope(SyntaxNode node) =>
        $"{node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText} {node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText}";
}
