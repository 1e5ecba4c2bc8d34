using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports a <c>TODO</c> comment that names no issue: nobody plans, owns or finds the work it promises.</summary>
/// <remarks>
/// <para>The word counts in capitals where a comment, a line or a sentence of it begins, and in any case right before a colon or a parenthesis;
/// in the middle of a sentence it only speaks about such comments. It is fine when its line also holds the key or the address of an issue.</para>
/// <para>Source: production-readiness checklists ask for no open TODO in released code; one with an issue is planned work.</para>
/// <para>Option <c>readinessgate.todo.issue_pattern</c>: a regular expression for issue keys, by default <c>#\d+|[A-Z]+-\d+</c>. A URL always counts.</para>
/// <para>Fix: do the work, or add the issue: <c>// TODO #123: retry on timeouts</c>.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1001.severity = none</c> in <c>.editorconfig</c>, or accept the number of today with <c>"rules": { "RG1001": { "max": 7 } }</c> in <c>readiness.json</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TodoAnalyzer : CodeRuleAnalyzer
{
    private static readonly KeywordTable Todo = new(["TODO"], ignoreCase: true);

    private static readonly DiagnosticDescriptor RG1001 = Rule.Create(
        "RG1001", "Each TODO names its issue", "TODO names no issue. Fix: do it now, or add the key or address of the issue that plans it, such as '#123'.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1001);

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        var issues = new IssuePatterns();
        context.RegisterSyntaxTreeAction(tree => Examine(tree, issues, sink));
    }

    private static void Examine(SyntaxTreeAnalysisContext context, IssuePatterns issues, IFindingSink sink)
    {
        var text = context.Tree.GetText(context.CancellationToken);
        if (KeywordScan.Find(text, Todo, context.CancellationToken) is not { } hits)
            return;
        var root = context.Tree.GetRoot(context.CancellationToken);
        var lastLine = -1;
        foreach (var hit in hits)
        {
            var line = text.Lines.GetLineFromPosition(hit.Start);
            if (line.LineNumber == lastLine || !IsTodo(text, hit.Start) || CommentAt(root, hit.Start) is not { } comment)
                continue;
            lastLine = line.LineNumber;
            if (!issues.For(context).NamesIssue(text, comment.Intersection(line.Span) ?? line.Span))
                sink.Report(Diagnostic.Create(RG1001, Location.Create(context.Tree, new(hit.Start, 4))), context.ReportDiagnostic);
        }
    }

    private static TextSpan? CommentAt(SyntaxNode root, int position)
    {
        var trivia = root.FindTrivia(position);
        return trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia ? trivia.FullSpan : null;
    }

    private static bool IsTodo(SourceText text, int start)
    {
        var before = start == 0 ? ' ' : text[start - 1];
        var after = start + 4 == text.Length ? ' ' : text[start + 4];
        if (IsWord(before) || IsWord(after))
            return false;
        return after is ':' or '(' || (IsUpper(text, start) && Begins(text, start));
    }

    private static bool IsUpper(SourceText text, int start) => text[start] == 'T' && text[start + 1] == 'O' && text[start + 2] == 'D' && text[start + 3] == 'O';

    // A word, a comma or a quote before it means that a sentence goes on; <c> quotes as well.
    private static bool Begins(SourceText text, int start)
    {
        var position = start - 1;
        while (position >= 0 && text[position] is ' ' or '\t')
            position--;
        if (position < 0 || text[position] is '\n' or '\r')
            return true;
        var quotes = text[position] == '>' && position >= 2 && text[position - 1] == 'c' && text[position - 2] == '<';
        return !quotes && !IsWord(text[position]) && text[position] is not (',' or '"' or '\'' or '`');
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
