using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports a block that catches every exception, does nothing and does not say why: the failure is gone, and production shows no trace of it.</summary>
/// <remarks>
/// <para>Judged are <c>catch</c> without a type and with <c>Exception</c> or <c>SystemException</c>, without a filter. A comment in the block is the reason and makes it fine;
/// a type of its own, such as <c>catch (FileNotFoundException)</c>, says what is expected.</para>
/// <para>Source: .NET design guidelines, "Exception handling": do not swallow errors.</para>
/// <para>Fix: log it, handle it, let it pass, or write into the block why nothing has to be done.</para>
/// <para>Suppress: <c>#pragma warning disable RG1005</c> with a reason, or <c>dotnet_diagnostic.RG1005.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyCatchAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Catch = new("catch");

    private static readonly DiagnosticDescriptor RG1005 = Rule.Create(
        "RG1005", "No block swallows every exception", "Every exception is swallowed without a word. Fix: catch what you expect, log it, or say in the block why nothing has to be done.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1005);

    internal override IEnumerable<Keywords> Words => [Catch.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink) =>
        ForEachModel(context, sink, (model, report) => Examine(model, report));

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var token in Catch.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (token.Parent is CatchClauseSyntax clause && IsEmpty(clause.Block) && CatchesAll(clause, context))
                report(Found.At(RG1005, token.GetLocation()));
        }
    }

    private static bool IsEmpty(BlockSyntax block) =>
        block.Statements.All(statement => statement is EmptyStatementSyntax)
        && !block.OpenBraceToken.IsMissing && !block.CloseBraceToken.IsMissing
        && !HoldsComment(block.OpenBraceToken.TrailingTrivia) && !HoldsComment(block.CloseBraceToken.LeadingTrivia);

    private static bool HoldsComment(SyntaxTriviaList trivia) =>
        trivia.Any(item => item.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia);

    private static bool CatchesAll(CatchClauseSyntax clause, SemanticModelAnalysisContext context)
    {
        if (clause.Filter is not null || clause.Declaration is null)
            return clause.Filter is null;
        var type = context.SemanticModel.GetTypeInfo(clause.Declaration.Type, context.CancellationToken).Type;
        return type.Is("System.Exception") || type.Is("System.SystemException");
    }
}
