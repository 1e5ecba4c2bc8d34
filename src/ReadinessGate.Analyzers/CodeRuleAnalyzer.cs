using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers;

/// <summary>A rule of ours. It reports into a sink, so that RG1000 can run the same rule again and count.</summary>
/// <remarks>Derived classes keep no state of their own: what belongs to one compilation lives in the closures that <see cref="Register"/> makes.</remarks>
public abstract class CodeRuleAnalyzer : DiagnosticAnalyzer
{
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
}
