using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.CodeHygiene;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Reports a test that is skipped without an issue or a reason: nobody knows when it may run again, so it never does.</summary>
/// <remarks>
/// <para>Judged are <c>Skip</c> of xUnit's attributes and <c>[Ignore]</c> of NUnit and MSTest. An issue key or a URL is enough; without one a reason needs three words or more:
/// "broken" and "fix later" explain nothing. The option <c>readinessgate.todo.issue_pattern</c> says what an issue key is.</para>
/// <para>Source: production-readiness checklists ask for no skipped test in core functionality; how many are accepted is RG2011.</para>
/// <para>Fix: <c>Skip = "#123: the broker drops connections in CI"</c>, or let the test run.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1301.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SkippedTestAnalyzer : CodeRuleAnalyzer
{
    private const int FewestWords = 3;
    private static readonly TokenScan Names = new("Skip", "Ignore", "IgnoreAttribute");

    private static readonly DiagnosticDescriptor RG1301 = Rule.Create(
        "RG1301", "Each skipped test has an issue or a reason", "the test is skipped without an issue or a reason. Fix: name both, such as '#123: the broker drops connections in CI', or let it run.",
        RuleCategory.Testing, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1301);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        var issues = new IssuePatterns();
        ForEachModel(context, sink, (model, report) => Examine(model, issues, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, IssuePatterns issues, Action<Diagnostic> report)
    {
        var tree = context.SemanticModel.SyntaxTree;
        foreach (var token in Names.Find(tree, context.CancellationToken))
        {
            if (token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || !Skips(attribute, token, context, out var reason))
                continue;
            var text = reason is null ? null : context.SemanticModel.GetConstantValue(reason, context.CancellationToken).Value as string;
            if (text is null ? reason is null : !Explains(text) && !issues.For(context.Options, tree).NamesIssue(text))
                report(Found.At(RG1301, (reason ?? (SyntaxNode)attribute).GetLocation()));
        }
    }

    private static bool Skips(AttributeSyntax attribute, SyntaxToken token, SemanticModelAnalysisContext context, out ExpressionSyntax? reason)
    {
        reason = null;
        var type = context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type;
        if (token.Parent?.Parent is NameEqualsSyntax { Parent: AttributeArgumentSyntax argument })
        {
            reason = argument.Expression;
            return TestFramework.IsTestAttribute(type) && context.SemanticModel.GetConstantValue(reason, context.CancellationToken) is not { HasValue: true, Value: null };
        }

        reason = attribute.ArgumentList?.Arguments.FirstOrDefault(candidate => candidate.NameEquals is null)?.Expression;
        return attribute.Name.Span.Contains(token.Span) && TestFramework.IsIgnore(type);
    }

    private static bool Explains(string reason) => reason.Split([' ', '\t', '\n', '\r', '.', ',', ':', ';', '-'], StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
}
