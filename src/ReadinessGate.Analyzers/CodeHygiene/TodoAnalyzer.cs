using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports a <c>TODO</c> comment that names no issue: nobody plans, owns or finds the work it promises.</summary>
/// <remarks>
/// <para>The word counts in capitals where a comment, a line or a sentence of it begins, and in any case right before a colon or a parenthesis;
/// in the middle of a sentence it only speaks about such comments. It is fine when its line also holds the key or the address of an issue.</para>
/// <para>Owner and due date may stand behind the word: <c>// TODO(#12, ana, 2027-01-31): retry on timeouts</c>. What looks like a date must be one, in this form; whether it has passed the gate judges (RG2084), the compiler has no clock.</para>
/// <para>Source: production-readiness checklists ask for no open TODO in released code; one with an issue is planned work.</para>
/// <para>Option <c>readinessgate.todo.issue_pattern</c>: a regular expression for issue keys, by default <c>#\d+|[A-Z]+-\d+</c>. A URL always counts.</para>
/// <para>Fix: do the work, or add the issue: <c>// TODO #123: retry on timeouts</c>.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1001.severity = none</c> in <c>.editorconfig</c>, or accept the number of today with <c>"rules": { "RG1001": { "max": 7 } }</c> in <c>readiness.json</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TodoAnalyzer : CodeRuleAnalyzer
{
    private const int LongestForm = 256;
    private static readonly CommentMarkers Todo = new("TODO");

    private const string NoIssue = "TODO names no issue. Fix: do it now, or add the key or address of the issue that plans it, such as '#123'.";
    private const string NoDate = "'{0}' in this TODO is no date. Fix: write the due date as in 'TODO(#12, ana, 2027-01-31)'.";

    private static readonly DiagnosticDescriptor RG1001 = Rule.Create(
        "RG1001", "Each TODO names its issue", "{0}",
        RuleCategory.CodeQuality, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1001);

    internal override IEnumerable<Keywords> Words => [Todo.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        var issues = new IssuePatterns();
        ForEachTree(context, sink, (tree, report) => Examine(tree, issues, report));
    }

    private static void Examine(SyntaxTreeAnalysisContext context, IssuePatterns issues, Action<Diagnostic> report)
    {
        var text = context.Tree.GetText(context.CancellationToken);
        foreach (var marker in Todo.Find(context.Tree, context.CancellationToken))
        {
            if (Judge(text, marker, issues.For(context.Options, context.Tree)) is { } message)
                report(Found.At(RG1001, Location.Create(context.Tree, marker.Span), message));
        }
    }

    private static string? Judge(SourceText text, CommentMarker marker, IssuePattern issue)
    {
        if (!issue.NamesIssue(text, marker.Line))
            return NoIssue;
        var end = marker.Span.End;
        if (end == text.Length || text[end] != '(')
            return null;
        var rest = text.ToString(TextSpan.FromBounds(end, Math.Min(marker.Line.End, end + LongestForm)));
        return TodoForm.MalformedDate(rest) is { } date ? string.Format(CultureInfo.InvariantCulture, NoDate, date) : null;
    }
}
