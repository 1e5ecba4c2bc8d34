using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.CodeFixes;

/// <summary>Inserts a documentation comment with a tag for each type parameter, parameter and result, or <c>inheritdoc</c> where an interface describes the member.</summary>
/// <remarks>The tags are empty and so no documentation yet: the rule goes on reporting until the summary says something.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DocStubFix))]
public sealed class DocStubFix() : RuleFix("RG1101")
{
    private protected override async Task OfferAsync(FixRequest request)
    {
        var node = request.Root.FindToken(request.Span.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (node is null or GlobalStatementSyntax || node.GetLeadingTrivia().Any(IsDocComment))
            return;
        var model = await request.Context.Document.GetSemanticModelAsync(request.Context.CancellationToken).ConfigureAwait(false);
        var described = model is not null && IsDescribedByInterface(model.GetDeclaredSymbol(node, request.Context.CancellationToken));
        var text = await request.TextAsync().ConfigureAwait(false);
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        if (indent.Trim().Length > 0)
            return;
        var lineEnd = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";
        var stub = string.Concat((described ? ["<inheritdoc/>"] : DocStub.Of(node)).Select(tag => $"/// {tag}{lineEnd}{indent}"));
        request.Offer(described ? "Inherit the documentation" : "Insert a documentation stub", text, new(new(node.SpanStart, 0), stub));
    }

    private static bool IsDocComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsDescribedByInterface(ISymbol? symbol) =>
        symbol is IMethodSymbol or IPropertySymbol or IEventSymbol
        && symbol.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers()).Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol));
}
