using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.Facts;

/// <summary>Tells whether a rule is switched off for a whole compilation, by whatever means.</summary>
/// <remarks>In the compiler's order: command line and rule set, then <c>.editorconfig</c> per file, then <c>.globalconfig</c>, then the severity of a whole category or of all analyzers.</remarks>
internal sealed class RuleSwitch(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
{
    /// <summary>Whether no file of the compilation can have a finding of the rule.</summary>
    public bool IsOff(DiagnosticDescriptor rule)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var specific) && specific != ReportDiagnostic.Default)
            return specific == ReportDiagnostic.Suppress;
        return compilation.SyntaxTrees.Any() && compilation.SyntaxTrees.All(tree => IsOff(rule, tree));
    }

    private bool IsOff(DiagnosticDescriptor rule, SyntaxTree tree)
    {
        if (compilation.Options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, rule.Id, cancellation, out var severity) || provider.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out severity)))
            return severity == ReportDiagnostic.Suppress;
        var bulk = options.Option(tree, $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity") ?? options.Option(tree, "dotnet_analyzer_diagnostic.severity");
        return string.Equals(bulk, "none", StringComparison.OrdinalIgnoreCase);
    }
}
