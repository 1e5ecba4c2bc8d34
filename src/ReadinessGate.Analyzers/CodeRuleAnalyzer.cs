using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers;

/// <summary>A rule of ours. It reports into a sink, so that RG1000 can count what it finds.</summary>
/// <remarks>Derived classes keep no state of their own: what belongs to one compilation lives in the closures that <see cref="Register"/> makes.</remarks>
public abstract class CodeRuleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Every set of words that the rule looks for.</summary>
    internal virtual IEnumerable<Keywords> Words => [];

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => Register(start, ReportingSink.Instance));
    }

    /// <summary>Registers the actions of the rule for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, IFindingSink sink);

    /// <summary>Registers the rule so that it reports into <paramref name="sink"/>.</summary>
    internal void RegisterWith(CompilationStartAnalysisContext context, IFindingSink sink) => Register(context, sink);

    /// <summary>Registers what the rule does with each file that it needs the meaning of. It is done once, also when RG1000 asks for it too.</summary>
    private protected void ForEachModel(CompilationStartAnalysisContext context, IFindingSink sink, Action<SemanticModelAnalysisContext, Action<Diagnostic>> examine)
    {
        var shared = SharedFindings.Of(context.Compilation).Of(GetType().Name + " with its meaning");
        context.RegisterSemanticModelAction(model => Hand(shared.In(model.SemanticModel.SyntaxTree, report => examine(model, report)), sink, model.ReportDiagnostic));
    }

    /// <summary>Registers what the rule does with each file whose text and syntax suffice. It is done once, also when RG1000 asks for it too.</summary>
    private protected void ForEachTree(CompilationStartAnalysisContext context, IFindingSink sink, Action<SyntaxTreeAnalysisContext, Action<Diagnostic>> examine)
    {
        var shared = SharedFindings.Of(context.Compilation).Of(GetType().Name);
        context.RegisterSyntaxTreeAction(tree => Hand(shared.In(tree.Tree, report => examine(tree, report)), sink, tree.ReportDiagnostic));
    }

    private static void Hand(IReadOnlyList<Diagnostic> findings, IFindingSink sink, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
            sink.Report(finding, report);
    }
}
