using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>The parameters that a declaration writes down, found among its child nodes: later compilers give parameters to more kinds of declarations.</summary>
internal static class DocSignature
{
    /// <summary>Its parameters; one without a name, as the receiver of an extension block may be, is left out.</summary>
    public static IEnumerable<ParameterSyntax> Parameters(SyntaxNode declaration) =>
        declaration.ChildNodes().OfType<BaseParameterListSyntax>().SelectMany(list => list.Parameters).Where(parameter => parameter.Identifier.ValueText.Length > 0);

    /// <summary>Its type parameters.</summary>
    public static IEnumerable<TypeParameterSyntax> TypeParameters(SyntaxNode declaration) =>
        declaration.ChildNodes().OfType<TypeParameterListSyntax>().SelectMany(list => list.Parameters);
}
