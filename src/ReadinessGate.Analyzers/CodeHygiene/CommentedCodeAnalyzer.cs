using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports code that was commented out: nobody compiles, tests or reads it, and the history keeps it anyway.</summary>
/// <remarks>
/// <para>Lines of one comment are judged together. They count as code when they parse without an error and hold a statement that does something: a call, an assignment,
/// a declaration with a value, a member with a body. Documentation comments, prose, examples behind a word such as "e.g." and lists of names are left alone.</para>
/// <para>Source: production-readiness checklists ask for no dead code in released code.</para>
/// <para>Fix: delete it.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1003.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommentedCodeAnalyzer : CodeRuleAnalyzer
{
    // The marks that only a comment of code has at the end of a line: few comments reach the parser.
    private static readonly CommentText Comments = new(';', '}', '{');

    private static readonly DiagnosticDescriptor RG1003 = Rule.Create(
        "RG1003", "No code is commented out", "{0} of commented-out code. Fix: delete it; the history keeps it.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1003);

    internal override IEnumerable<Keywords> Words => [CommentText.Marks];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink) =>
        ForEachTree(context, sink, (tree, report) => Examine(tree, report));

    private static void Examine(SyntaxTreeAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var comment in Comments.Find(context.Tree, context.CancellationToken))
        {
            if (!CodeText.IsCode(comment.Text, (CSharpParseOptions)context.Tree.Options))
                continue;
            var lines = comment.Text.Split('\n').Count(line => line.Trim().Length > 0);
            report(Found.At(RG1003, Location.Create(context.Tree, comment.Span), lines == 1 ? "1 line" : $"{lines} lines"));
        }
    }
}
