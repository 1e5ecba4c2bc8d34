using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>The parameters of one kind, and the tags that speak about them.</summary>
/// <param name="tag">The tag that describes one.</param>
/// <param name="noun">What the kind is called.</param>
/// <param name="read">Finds their names in a declaration.</param>
internal sealed class DocParameters(string tag, string noun, Func<SyntaxNode, IEnumerable<SyntaxToken>> read)
{
    public static DocParameters Values { get; } = new("param", "parameter", declaration => DocSignature.Parameters(declaration).Select(parameter => parameter.Identifier));

    public static DocParameters Types { get; } = new("typeparam", "type parameter", declaration => DocSignature.TypeParameters(declaration).Select(type => type.Identifier));

    public string Tag => tag;

    public string Noun => noun;

    /// <summary>The parameters of the declaration itself, which its comment should describe.</summary>
    public IEnumerable<SyntaxToken> Of(MemberDeclarationSyntax declaration) => read(declaration);

    /// <summary>Whether a tag may describe a parameter of this name: one of the declaration, of another part of its type, or of the extension block around it.</summary>
    public bool CanDescribe(DocumentedMember member, string name) =>
        IsIn(member.Declaration, name)
        || (tag == "param" && name == "value" && member.Declaration is BasePropertyDeclarationSyntax)
        || (member.Declaration is BaseTypeDeclarationSyntax && PartsOf(member).Any(part => IsIn(part, name)))
        || (member.Declaration.Parent is { } parent && IsExtensionBlock(parent) && IsIn(parent, name));

    /// <summary>Whether the text may refer to a parameter of this name: also to one of a type around the declaration.</summary>
    public bool CanRefer(DocumentedMember member, string name)
    {
        if (CanDescribe(member, name))
            return true;
        return member.Symbol is { } symbol && TypesAround(symbol)
            .SelectMany(type => type.DeclaringSyntaxReferences)
            .Any(part => IsIn(part.GetSyntax(member.Cancellation), name));
    }

    private static IEnumerable<INamedTypeSymbol> TypesAround(ISymbol symbol)
    {
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
            yield return type;
    }

    private static IEnumerable<SyntaxNode> PartsOf(DocumentedMember member) =>
        member.Symbol?.DeclaringSyntaxReferences.Select(part => part.GetSyntax(member.Cancellation)) ?? [];

    // The oldest compiler, against which this is built, has no name for it.
    private static bool IsExtensionBlock(SyntaxNode node) =>
        node is TypeDeclarationSyntax and not (ClassDeclarationSyntax or StructDeclarationSyntax or InterfaceDeclarationSyntax or RecordDeclarationSyntax);

    private bool IsIn(SyntaxNode declaration, string name) => read(declaration).Any(parameter => parameter.ValueText == name);
}
