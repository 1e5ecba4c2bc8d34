using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>Finds documentation comments before a declaration. Without <c>/doc</c> the compiler hands them out as plain comments, so there their text decides.</summary>
internal static class DocTrivia
{
    /// <summary>The pieces of the comment in the order of the file; without <c>/doc</c> each line is one.</summary>
    public static List<SyntaxTrivia> Before(SyntaxNode declaration)
    {
        var pieces = new List<SyntaxTrivia>();
        foreach (var trivia in OwnerOf(declaration).GetLeadingTrivia())
        {
            if (IsDocumentation(trivia))
                pieces.Add(trivia);
        }

        return pieces;
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia => IsMarked(trivia.ToString()),
        _ => false,
    };

    // A field's symbol is declared by its name, the comment stands before the whole line.
    private static SyntaxNode OwnerOf(SyntaxNode declaration) => declaration is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : declaration;

    private static bool IsMarked(string text) => IsMarked(text, "///") || (IsMarked(text, "/**") && text.Length > "/**/".Length);

    private static bool IsMarked(string text, string mark) =>
        text.StartsWith(mark, StringComparison.Ordinal) && (text.Length == mark.Length || text[mark.Length] != mark[mark.Length - 1]);
}
