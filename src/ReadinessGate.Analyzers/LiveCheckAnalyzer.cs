using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers;

/// <summary>The live part of a check of the gate, under the id of the check: it shows in the editor and at compile time what can be said without the gate.</summary>
/// <remarks>The gate judges the check all the same. So what is shown here counts nowhere a second time: not in RG1000, not as a rule with a limit, and no baseline hides it.</remarks>
public abstract class LiveCheckAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Register);
    }

    /// <summary>Registers the actions of the check for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context);
}
