using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>Recognises a finding after the code around it changed: 16 hexadecimal digits of the text that is flagged and the member that holds it, whatever the line, the indentation and the file.</summary>
internal static class FindingPrint
{
    /// <summary>The fingerprint of a finding in code.</summary>
    public static string Of(SyntaxTree tree, TextSpan span, CancellationToken cancellation = default)
    {
        var (root, text) = (tree.GetRoot(cancellation), tree.GetText(cancellation));
        return Hash(MemberAround(root, span.Start), text.ToString(Whole(root, text, span)));
    }

    /// <summary>The fingerprint of a finding in a file that is no code: of the lines it stands on.</summary>
    public static string Of(SourceText text, TextSpan span) => Hash("", WholeLines.Of(text, span));

    // In a comment mostly a word is flagged, and what follows it tells one from another.
    private static TextSpan Whole(SyntaxNode root, SourceText text, TextSpan span)
    {
        if (root.FindToken(span.Start).Span.Contains(span.Start))
            return span;
        var end = Math.Min(text.Lines.GetLineFromPosition(span.Start).End, root.FindTrivia(span.Start).Span.End);
        return TextSpan.FromBounds(span.Start, Math.Max(span.End, end));
    }

    // Outer types first; a comment above a member belongs to it. Parameters are left out, so that a new one accepts no less.
    private static string MemberAround(SyntaxNode root, int position)
    {
        var names = root.FindToken(position).Parent?.AncestorsAndSelf().Select(NameOf).Where(name => name is not null).Reverse() ?? [];
        return string.Join(".", names);
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax declared => declared.Identifier.ValueText,
        BaseFieldDeclarationSyntax field => string.Join(",", field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)),
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        OperatorDeclarationSyntax operation => operation.OperatorToken.ValueText,
        ConversionOperatorDeclarationSyntax => "conversion",
        ConstructorDeclarationSyntax => "constructor",
        DestructorDeclarationSyntax => "finalizer",
        IndexerDeclarationSyntax => "this",
        _ => null,
    };

    private static string Hash(string member, string text) => TextHash.Of(member + "\n" + TextHash.OneSpaced(text));
}
