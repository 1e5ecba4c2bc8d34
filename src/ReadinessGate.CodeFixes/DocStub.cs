using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.CodeFixes;

/// <summary>The tags that the documentation of a declaration needs, in their usual order.</summary>
internal static class DocStub
{
    /// <summary>The tags, one a line, without content.</summary>
    public static IEnumerable<string> Of(MemberDeclarationSyntax declaration)
    {
        yield return "<summary></summary>";
        foreach (var name in TypeParameters(declaration))
            yield return $"<typeparam name=\"{name.Identifier.ValueText}\"></typeparam>";
        foreach (var name in Parameters(declaration))
            yield return $"<param name=\"{name.Identifier.ValueText}\"></param>";
        if (Result(declaration) is { } result && !IsNothing(result))
            yield return "<returns></returns>";
    }

    private static IEnumerable<TypeParameterSyntax> TypeParameters(MemberDeclarationSyntax declaration) => declaration switch
    {
        TypeDeclarationSyntax type => type.TypeParameterList?.Parameters ?? default,
        DelegateDeclarationSyntax type => type.TypeParameterList?.Parameters ?? default,
        MethodDeclarationSyntax method => method.TypeParameterList?.Parameters ?? default,
        _ => Enumerable.Empty<TypeParameterSyntax>(),
    };

    // The list of a primary constructor is a child of its type, whatever the version of the compiler calls it.
    private static IEnumerable<ParameterSyntax> Parameters(MemberDeclarationSyntax declaration) =>
        declaration.ChildNodes().OfType<BaseParameterListSyntax>().SelectMany(list => list.Parameters);

    private static TypeSyntax? Result(MemberDeclarationSyntax declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        DelegateDeclarationSyntax type => type.ReturnType,
        OperatorDeclarationSyntax method => method.ReturnType,
        ConversionOperatorDeclarationSyntax method => method.Type,
        _ => null,
    };

    // A task without a result has nothing to describe.
    private static bool IsNothing(TypeSyntax type) =>
        type is PredefinedTypeSyntax { Keyword: var keyword } && keyword.IsKind(SyntaxKind.VoidKeyword) || type.GetLastToken().ValueText is "Task" or "ValueTask";
}
