using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports a <c>catch</c> block that does nothing and does not say why: the failure is gone, and production shows no trace of it.</summary>
/// <remarks>
/// <para>A comment in the block is the reason and makes it fine; so is a cancellation (<c>OperationCanceledException</c> and what derives from it), whose caller knows already.</para>
/// <para>Source: .NET design guidelines, "Exception handling": do not swallow errors.</para>
/// <para>Fix: log it, handle it, let it pass, or write into the block why nothing has to be done.</para>
/// <para>Suppress: <c>#pragma warning disable RG1005</c> with a reason, or <c>dotnet_diagnostic.RG1005.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyCatchAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Catch = new("catch");

    private static readonly DiagnosticDescriptor RG1005 = Rule.Create(
        "RG1005", "No exception is swallowed", "{0} swallowed without a word. Fix: handle or log it, let it pass, or say in the block why nothing has to be done.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1005);

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink) =>
        context.RegisterSemanticModelAction(model => Examine(model, sink));

    private static void Examine(SemanticModelAnalysisContext context, IFindingSink sink)
    {
        foreach (var token in Catch.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (token.Parent is not CatchClauseSyntax clause || !IsEmpty(clause.Block) || IsCancellation(clause, context))
                continue;
            var caught = clause.Declaration is { } declaration ? $"'{declaration.Type}' is" : "Every exception is";
            sink.Report(Diagnostic.Create(RG1005, token.GetLocation(), caught), context.ReportDiagnostic);
        }
    }

    private static bool IsEmpty(BlockSyntax block) =>
        block.Statements.All(statement => statement is EmptyStatementSyntax)
        && !block.OpenBraceToken.IsMissing && !block.CloseBraceToken.IsMissing
        && !HoldsComment(block.OpenBraceToken.TrailingTrivia) && !HoldsComment(block.CloseBraceToken.LeadingTrivia);

    private static bool HoldsComment(SyntaxTriviaList trivia) =>
        trivia.Any(item => item.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia);

    private static bool IsCancellation(CatchClauseSyntax clause, SemanticModelAnalysisContext context) =>
        clause.Declaration is { } declaration
        && context.SemanticModel.GetTypeInfo(declaration.Type, context.CancellationToken).Type.DerivesFrom("System.OperationCanceledException");
}
