using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports a <c>FIXME</c>, <c>HACK</c>, <c>XXX</c> or <c>UNDONE</c> comment: its author knew of a defect and shipped it.</summary>
/// <remarks>
/// <para>The word counts in the places of RG1001: in capitals where a comment, a line or a sentence of it begins, and in any case right before a colon or a parenthesis.
/// An issue does not silence it: a known defect stays one, and how many are accepted is a decision for <c>readiness.json</c>.</para>
/// <para>Source: production-readiness checklists ask for no known defect in released code.</para>
/// <para>Fix: repair it, or write down why it is right as it is and drop the word.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1002.severity = none</c> in <c>.editorconfig</c>, or accept the number of today with <c>"rules": { "RG1002": { "max": 7 } }</c> in <c>readiness.json</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KnownDefectAnalyzer : CodeRuleAnalyzer
{
    private static readonly CommentMarkers Defects = new("FIXME", "HACK", "XXX", "UNDONE");

    private static readonly DiagnosticDescriptor RG1002 = Rule.Create(
        "RG1002", "No comment admits a defect", "{0} admits a defect. Fix: repair it, or say why it is right as it is.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1002);

    internal override IEnumerable<Keywords> Words => [Defects.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink) =>
        ForEachTree(context, sink, (tree, report) => Examine(tree, report));

    private static void Examine(SyntaxTreeAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var marker in Defects.Find(context.Tree, context.CancellationToken))
            report(Found.At(RG1002, Location.Create(context.Tree, marker.Span), marker.Word));
    }
}
