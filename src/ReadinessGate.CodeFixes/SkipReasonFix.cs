using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.CodeFixes;

/// <summary>Makes room for the issue and the reason of a skipped test; the rule goes on reporting until both are written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SkipReasonFix))]
public sealed class SkipReasonFix() : RuleFix("RG1301")
{
    private const string Title = "Insert a place for the issue";

    private protected override Task OfferAsync(FixRequest request)
    {
        switch (request.Root.FindNode(request.Span, getInnermostNodeForTie: true))
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } reason when !reason.Token.ValueText.StartsWith(IssuePlaceholder, StringComparison.Ordinal):
                request.Offer(Title, reason, Text(WithIssue(reason.Token.ValueText)).WithTriviaFrom(reason));
                break;
            case AttributeSyntax { ArgumentList: null or { Arguments.Count: 0 } } ignore:
                request.Offer(Title, ignore, WithReason(ignore));
                break;
            case SimpleNameSyntax { Parent: AttributeSyntax { ArgumentList: null or { Arguments.Count: 0 } } ignore }:
                request.Offer(Title, ignore, WithReason(ignore));
                break;
        }

        return Task.CompletedTask;
    }

    private static AttributeSyntax WithReason(AttributeSyntax ignore) =>
        ignore.WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(Text(IssuePlaceholder)))));

    private static string WithIssue(string reason) => string.IsNullOrWhiteSpace(reason) ? IssuePlaceholder : $"{IssuePlaceholder}: {reason}";

    private static LiteralExpressionSyntax Text(string value) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value));
}
