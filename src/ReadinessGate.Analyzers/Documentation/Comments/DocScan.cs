using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>Finds the members whose documentation comment holds one of some tags; a file without them costs one pass over its text.</summary>
internal sealed class DocScan(params string[] tags)
{
    /// <summary>The beginnings of the tags.</summary>
    public Keywords Words { get; } = new(tags.Select(tag => "<" + tag).ToArray());

    /// <summary>Each such member once, in the order of the file.</summary>
    public IEnumerable<DocumentedMember> Find(SemanticModel model, CancellationToken cancellation)
    {
        var tree = model.SyntaxTree;
        return Words.In(tree.GetText(cancellation), cancellation) is { } hits ? Confirm(hits, tree.GetRoot(cancellation), model, cancellation) : [];
    }

    private static IEnumerable<DocumentedMember> Confirm(IReadOnlyList<KeywordHit> hits, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var done = -1;
        foreach (var hit in hits)
        {
            if (hit.Start < done)
                continue;
            var token = root.FindToken(hit.Start);
            done = token.SpanStart;
            if (hit.Start < token.SpanStart && DeclarationAt(token) is { } declaration && DocComment.On(declaration) is { } comment)
                yield return new(declaration, comment, model, cancellation);
        }
    }

    private static MemberDeclarationSyntax? DeclarationAt(SyntaxToken token) =>
        token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax)
        && member.GetFirstToken() == token ? member : null;
}
