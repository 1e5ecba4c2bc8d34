using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports <c>Debugger.Launch()</c> and <c>Debugger.Break()</c> left in: on a server the first waits for a person, the second may end the process.</summary>
/// <remarks>
/// <para>What is compiled for debugging only (<c>#if DEBUG</c>, <c>[Conditional("DEBUG")]</c>) or stands behind <c>Debugger.IsAttached</c> is left alone.</para>
/// <para>Source: .NET documentation of <c>System.Diagnostics.Debugger</c>; production-readiness checklists ask for no debugging aid in released code.</para>
/// <para>Fix: remove the call, or put it behind <c>#if DEBUG</c>.</para>
/// <para>Suppress: <c>#pragma warning disable RG1006</c> with a reason, or <c>dotnet_diagnostic.RG1006.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DebuggerAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Calls = new("Launch", "Break");

    private static readonly DiagnosticDescriptor RG1006 = Rule.Create(
        "RG1006", "No call of the debugger is left in", "Debugger.{0}() is left in. Fix: remove it, or put it behind '#if DEBUG'.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1006);

    internal override IEnumerable<Keywords> Words => [Calls.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink) =>
        ForEachModel(context, sink, (model, report) => Examine(model, report));

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var token in Calls.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (token.Parent is SimpleNameSyntax name && name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && call.Expression.Span.End == name.Span.End
                && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method && method.ContainingType.Is("System.Diagnostics.Debugger")
                && !IsGuarded(call) && !DebugBuild.Holds(call, context.CancellationToken))
                report(Found.At(RG1006, call.GetLocation(), method.Name));
        }
    }

    private static bool IsGuarded(SyntaxNode call) =>
        call.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax)
            .Any(node => node is IfStatementSyntax guard && guard.Condition.ToString().Contains("IsAttached") && !guard.Condition.Span.Contains(call.Span));
}
