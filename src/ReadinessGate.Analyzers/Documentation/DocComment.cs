using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Looks for a documentation comment that says something.</summary>
internal static class DocComment
{
    /// <summary>Whether any declaration of the symbol has one.</summary>
    public static bool Describes(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.Any(reference => IsOn(reference.GetSyntax(cancellation)))
        || (symbol is IMethodSymbol { PartialImplementationPart: { } part } && Describes(part, cancellation))
        || (symbol is IPropertySymbol property && PartsOf(property, cancellation).Any(IsOn));

    // The oldest compiler, against which this is built, has no way to ask a partial property for its other part.
    private static IEnumerable<SyntaxNode> PartsOf(IPropertySymbol property, CancellationToken cancellation) =>
        property.DeclaringSyntaxReferences.Any(reference => IsPartial(reference.GetSyntax(cancellation)))
            ? property.ContainingType.DeclaringSyntaxReferences
                .SelectMany(type => type.GetSyntax(cancellation) is TypeDeclarationSyntax declaration ? declaration.Members : default)
                .OfType<PropertyDeclarationSyntax>()
                .Where(part => IsPartial(part) && part.Identifier.ValueText == property.Name)
            : [];

    private static bool IsPartial(SyntaxNode declaration) => declaration is PropertyDeclarationSyntax property && property.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool IsOn(SyntaxNode declaration)
    {
        // A field's symbol is declared by its name, the comment stands before the whole line.
        var owner = declaration is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : declaration;
        return owner.GetLeadingTrivia().Any(IsComment);
    }

    // Without /doc the compiler hands documentation comments out as plain ones, so their text decides.
    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => SaysSomething(trivia.ToFullString()),
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia => trivia.ToString() is var text && IsMarked(text) && SaysSomething(text),
        _ => false,
    };

    private static bool IsMarked(string text) =>
        (text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal))
        || (text.StartsWith("/**", StringComparison.Ordinal) && !text.StartsWith("/***", StringComparison.Ordinal));

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
