using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>A rule about what documentation comments say. It sees those of members in scope that hold one of its tags.</summary>
public abstract class DocCommentAnalyzer : CodeRuleAnalyzer
{
    private protected abstract DocScan Tags { get; }

    /// <summary>The findings in one comment, before the scope is looked at: the symbol is only worth its price when there is one.</summary>
    private protected abstract IEnumerable<Diagnostic> Examine(DocumentedMember member);

    internal override IEnumerable<Keywords> Words => [Tags.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (DocScope.Of(context.Options, context.Compilation) is { } scope)
            ForEachModel(context, sink, (model, report) => Examine(model, scope, report));
    }

    private void Examine(SemanticModelAnalysisContext context, DocScope scope, Action<Diagnostic> report)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (!scope.Judges(tree))
            return;
        foreach (var member in Tags.Find(context.SemanticModel, context.CancellationToken))
        {
            foreach (var finding in Examine(member))
            {
                if (member.Symbol is not { } symbol || !scope.Covers(symbol, tree))
                    break;
                report(finding);
            }
        }
    }
}
