using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.CodeFixes;

/// <summary>Removes a tag of a documentation comment that describes what the signature no longer has, or an exception that no longer exists.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StaleDocFix))]
public sealed class StaleDocFix() : RuleFix("RG1102")
{
    private static readonly HashSet<string> Removable = new(StringComparer.Ordinal) { "stale-param", "stale-typeparam", "stale-returns", "stale-exception", "duplicate-param", "duplicate-typeparam" };

    private protected override async Task OfferAsync(FixRequest request)
    {
        if (!request.Diagnostic.Properties.TryGetValue("kind", out var kind) || kind is null || !Removable.Contains(kind))
            return;
        var inside = request.Root.FindToken(request.Span.Start, findInsideTrivia: true).Parent;
        if (inside?.FirstAncestorOrSelf<XmlNodeSyntax>(node => node is XmlElementSyntax or XmlEmptyElementSyntax) is not { } tag)
            return;
        var text = await request.TextAsync().ConfigureAwait(false);
        request.Offer("Remove the tag", text, new(Lines(tag.Span, text), ""));
    }

    // The whole lines, where nothing but the marks of the comment stands beside the tag.
    private static TextSpan Lines(TextSpan tag, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(tag.Start);
        var last = text.Lines.GetLineFromPosition(tag.End);
        var before = text.ToString(TextSpan.FromBounds(first.Start, tag.Start)).Trim();
        var after = text.ToString(TextSpan.FromBounds(tag.End, last.End)).Trim();
        return before is "///" or "*" or "" && after.Length == 0 ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : tag;
    }
}
