using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>A type in a signature that says nothing.</summary>
/// <param name="Type">Where it is written.</param>
/// <param name="Member">Whose signature it is part of.</param>
/// <param name="Parameter">The parameter it belongs to, if it is one.</param>
internal sealed record OpenType(TypeSyntax Type, MemberDeclarationSyntax Member, ParameterSyntax? Parameter)
{
    // Names under which a callback gets back what its caller passed in.
    private static readonly HashSet<string> PassedBack = new(StringComparer.OrdinalIgnoreCase) { "sender", "state", "userState", "asyncState", "userToken" };

    /// <summary>The type at a token, when it is the whole type of a parameter, a result, a property or a field; <c>dynamic</c> may be part of it.</summary>
    public static OpenType? At(SyntaxToken token)
    {
        if (token.Parent is not TypeSyntax type || (token.IsKind(SyntaxKind.IdentifierToken) && type is not IdentifierNameSyntax))
            return null;
        SyntaxNode whole = type;
        while (whole.Parent is QualifiedNameSyntax or NullableTypeSyntax || (token.ValueText == "dynamic" && whole.Parent is TypeSyntax or TypeArgumentListSyntax))
            whole = whole.Parent;
        return whole.Parent switch
        {
            ParameterSyntax { Parent.Parent: MemberDeclarationSyntax member } parameter when parameter.Type == whole && member is not (OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax) => new(type, member, parameter),
            MethodDeclarationSyntax method when method.ReturnType == whole => new(type, method, null),
            DelegateDeclarationSyntax named when named.ReturnType == whole => new(type, named, null),
            BasePropertyDeclarationSyntax property when property.Type == whole && property is not EventDeclarationSyntax => new(type, property, null),
            VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } variables when variables.Type == whole => new(type, field, null),
            _ => null,
        };
    }

    /// <summary>Whether custom asks for an open type here: in the parameters of event handlers, and for what a callback gets back.</summary>
    public static bool IsExpected(OpenType open, ISymbol symbol) =>
        (open.Parameter is { Identifier.ValueText: var name } && PassedBack.Contains(name))
        || (open.Parameter is not null && ParametersOf(symbol) is { Length: > 1 } parameters && parameters[1].Type.DerivesFrom("System.EventArgs"))
        || symbol is { Name: "SyncRoot" };

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        INamedTypeSymbol { DelegateInvokeMethod: { } invoked } => invoked.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };
}
