using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Reports <c>Thread.Sleep</c> in a test project: too short it makes the test flaky, too long it makes everyone wait.</summary>
/// <remarks>
/// <para>Judged is every call in a project that references a test SDK. <c>Thread.Sleep(0)</c>, which only yields, is left alone.</para>
/// <para>Source: production-readiness checklists ask for no flaky tests; waiting a fixed time is their most common cause.</para>
/// <para>Fix: wait for the event itself, poll with a timeout, or pass in a <c>TimeProvider</c> that the test moves.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1305.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SleepingTestAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Names = new("Sleep");

    private static readonly DiagnosticDescriptor RG1305 = Rule.Create(
        "RG1305", "No test sleeps", "Thread.Sleep in a test. Fix: wait for the event itself, poll with a timeout, or pass in a TimeProvider.",
        RuleCategory.Testing, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1305);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (context.Options.IsTestProject())
            ForEachModel(context, sink, (model, report) => Examine(model, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var token in Names.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (token.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && call.Expression.Span.End == token.Span.End
                && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method && method.ContainingType.Is("System.Threading.Thread")
                && !OnlyYields(call, context))
                report(Found.At(RG1305, call.GetLocation()));
        }
    }

    private static bool OnlyYields(InvocationExpressionSyntax call, SemanticModelAnalysisContext context) =>
        call.ArgumentList.Arguments.Count == 1 && context.SemanticModel.GetConstantValue(call.ArgumentList.Arguments[0].Expression, context.CancellationToken).Value is 0;
}
