using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Tests.Verification;

#pragma warning disable RS1001, RS2008 // an analyzer that never ships needs neither a language nor a list of releases
namespace ReadinessGate.Analyzers.Tests.Suppressors;

/// <summary>An analyzer of others: reports SA1001 once, at a span of the only source, of another file, or without a place.</summary>
/// <param name="file">The other file.</param>
/// <param name="span">Where.</param>
internal sealed class Reporter(string? file = null, TextSpan? span = null) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("SA1001", "Title", "said so", "Spacing", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(end => end.ReportDiagnostic(Diagnostic.Create(Rule, PlaceIn(end.Compilation))));
    }

    private Location PlaceIn(Compilation compilation) =>
        span is not { } place ? Location.None
        : file is null ? Location.Create(compilation.SyntaxTrees.Single(), place)
        : Location.Create(ConfigFiles.Folder + file, place, new(new(1, 0), new(1, 1)));
}
