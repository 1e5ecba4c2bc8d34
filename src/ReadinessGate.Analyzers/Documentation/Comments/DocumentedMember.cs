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

    /// <summary>Whether a name, such as <c>System.Exception</c>, means anything where the comment stands. Works in every documentation mode, unlike the references that the compiler resolves.</summary>
    public bool Knows(string name) => Means(name, SpeculativeBindingOption.BindAsTypeOrNamespace) || Means(name, SpeculativeBindingOption.BindAsExpression);

    // The comment of a type sees what is nested in it.
    private bool Means(string name, SpeculativeBindingOption option)
    {
        var position = declaration is BaseTypeDeclarationSyntax { OpenBraceToken: { Span.Length: > 0 } brace } ? brace.Span.End : declaration.SpanStart;
        var meaning = model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseName(name), option);
        return meaning.Symbol is not null || !meaning.CandidateSymbols.IsEmpty;
    }
}
