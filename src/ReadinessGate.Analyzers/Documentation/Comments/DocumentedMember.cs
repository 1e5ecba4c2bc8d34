using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>A declaration with its documentation comment. The symbol is looked up when it is asked for, since most comments are fine without it.</summary>
internal sealed class DocumentedMember(MemberDeclarationSyntax declaration, DocComment comment, SemanticModel model, CancellationToken cancellation)
{
    private ISymbol? _symbol;

    public MemberDeclarationSyntax Declaration => declaration;

    public DocComment Comment => comment;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The symbol; of a field with several names the first.</summary>
    public ISymbol? Symbol => _symbol ??= model.GetDeclaredSymbol(
        declaration is BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } names } ? names[0] : (SyntaxNode)declaration,
        cancellation);

    /// <summary>The name for a message, such as <c>Shop.Sell(int)</c>.</summary>
    public string Name => Symbol?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) ?? "";
}
