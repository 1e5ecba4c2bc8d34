using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>Hides from the compiler and the editor the findings of our rules that readiness.baseline.json accepts. The compiler's log keeps them, so that the gate sees when they are gone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Descriptors = RuleCatalog.CreateAll()
        .SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id).Distinct(StringComparer.Ordinal)
        .ToImmutableDictionary(id => id, id => new SuppressionDescriptor($"{id}Accepted", id, "accepted in readiness.baseline.json"), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = Descriptors.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var file = context.Options.AdditionalFiles.FirstOrDefault(file => file.Path.EndsWith(BaselineSlice.Name, StringComparison.Ordinal));
        if (context.ReportedDiagnostics.IsEmpty || file?.GetText(context.CancellationToken) is not { } text)
            return;
        var slice = BaselineSlice.Read(text.ToString(), new HashSet<string>(context.ReportedDiagnostics.Select(finding => finding.Id), StringComparer.Ordinal));
        if (slice.Entries.Count == 0)
            return;
        var files = context.Compilation.SyntaxTrees.Select(tree => tree.FilePath).Concat(context.Options.AdditionalFiles.Select(other => other.Path));
        var accepted = new AcceptedFindings(slice.Entries, new(context.Options, slice.Folder), files);
        // In the order of the file, so that of several alike the same ones are hidden in each run.
        foreach (var finding in context.ReportedDiagnostics.OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start))
        {
            if (Descriptors.TryGetValue(finding.Id, out var descriptor) && accepted.Take(finding))
                context.ReportSuppression(Suppression.Create(descriptor, finding));
        }
    }
}
