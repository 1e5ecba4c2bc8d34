using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>Looks for a documentation comment that says something, no further than to the first word of it.</summary>
internal static class DocPresence
{
    /// <summary>Whether any declaration of the symbol has one.</summary>
    public static bool Describes(ISymbol symbol, CancellationToken cancellation) => DeclarationsOf(symbol, cancellation).Any(IsOn);

    /// <summary>Every declaration that may carry the comment of the symbol: all parts of what is partial.</summary>
    public static IEnumerable<SyntaxNode> DeclarationsOf(ISymbol symbol, CancellationToken cancellation)
    {
        var own = symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation));
        return symbol switch
        {
            IMethodSymbol { PartialImplementationPart: { } part } => own.Concat(DeclarationsOf(part, cancellation)),
            IPropertySymbol property => own.Concat(PartsOf(property, cancellation)),
            _ => own,
        };
    }

    // The oldest compiler, against which this is built, has no way to ask a partial property for its other part.
    private static IEnumerable<SyntaxNode> PartsOf(IPropertySymbol property, CancellationToken cancellation) =>
        property.DeclaringSyntaxReferences.Any(reference => IsPartial(reference.GetSyntax(cancellation)))
            ? property.ContainingType.DeclaringSyntaxReferences
                .SelectMany(type => type.GetSyntax(cancellation) is TypeDeclarationSyntax declaration ? declaration.Members : default)
                .OfType<PropertyDeclarationSyntax>()
                .Where(part => IsPartial(part) && part.Identifier.ValueText == property.Name)
            : [];

    private static bool IsPartial(SyntaxNode declaration) => declaration is PropertyDeclarationSyntax property && property.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool IsOn(SyntaxNode declaration) => DocTrivia.Before(declaration).Any(piece => SaysSomething(piece.ToFullString()));

    // "<summary></summary>" is what a generator leaves behind; <inheritdoc/>, <include/> and <see/> say something.
    private static bool SaysSomething(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
                return true;
            if (text[at] != '<')
                continue;
            var end = text.IndexOf('>', at);
            if (end < 0 || (text[end - 1] == '/' && IsPointer(text, at + 1)) || IsPointer(text, at + 1, "inheritdoc"))
                return true;
            at = end;
        }

        return false;
    }

    private static bool IsPointer(string text, int at) => IsPointer(text, at, "inheritdoc") || IsPointer(text, at, "include") || IsPointer(text, at, "see");

    private static bool IsPointer(string text, int at, string tag) => string.CompareOrdinal(text, at, tag, 0, tag.Length) == 0;
}
