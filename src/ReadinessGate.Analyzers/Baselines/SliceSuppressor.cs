using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>Hides from the compiler and the editor the findings that readiness.baseline.json accepts. The compiler's log keeps them, so that the gate sees when they are gone.</summary>
/// <remarks>An error by default can't be hidden: the compiler asks no suppressor about one. A warning that became an error by <c>TreatWarningsAsErrors</c> or <c>.editorconfig</c> can.</remarks>
public abstract class SliceSuppressor : DiagnosticSuppressor
{
    private readonly string _slice;
    private readonly ImmutableDictionary<string, SuppressionDescriptor> _descriptors;

    /// <summary>A suppressor of some rules.</summary>
    /// <param name="slice">The name of the file that tells what is accepted.</param>
    /// <param name="ids">The rules; the compiler looks through all of them for each finding, so those that are found often come first.</param>
    protected SliceSuppressor(string slice, IEnumerable<string> ids)
    {
        _slice = slice;
        SupportedSuppressions = ids.Select(id => new SuppressionDescriptor(id + "Accepted", id, "accepted in readiness.baseline.json")).ToImmutableArray();
        _descriptors = SupportedSuppressions.ToImmutableDictionary(descriptor => descriptor.SuppressedDiagnosticId, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; }

    /// <inheritdoc/>
    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var file = context.Options.AdditionalFiles.FirstOrDefault(file => file.Path.EndsWith(_slice, StringComparison.Ordinal));
        if (context.ReportedDiagnostics.IsEmpty || file?.GetText(context.CancellationToken) is not { } text)
            return;
        var slice = BaselineSlice.Read(text.ToString(), new HashSet<string>(context.ReportedDiagnostics.Select(finding => finding.Id), StringComparer.Ordinal));
        if (slice.Entries.Count == 0)
            return;
        var files = context.Compilation.SyntaxTrees.Select(tree => tree.FilePath).Concat(context.Options.AdditionalFiles.Select(other => other.Path));
        var accepted = new AcceptedFindings(slice.Entries, new(context.Options, slice.Folder), files);
        // In the order of the file, so that of several alike the same ones are hidden in each run.
        foreach (var (finding, path) in context.ReportedDiagnostics.Select(finding => (finding, Path: PathOf(finding, context.Options))).OrderBy(one => one.Path, StringComparer.Ordinal).ThenBy(one => one.finding.Location.SourceSpan.Start))
        {
            if (_descriptors.TryGetValue(finding.Id, out var descriptor) && accepted.Take(finding.Id, path, relative => HashOf(finding, relative, context.Options)))
                context.ReportSuppression(Suppression.Create(descriptor, finding));
        }
    }

    /// <summary>What recognises a finding; null for one that can't be.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="path">Its file, relative to the folder of readiness.json.</param>
    /// <param name="options">The other files of the compilation.</param>
    protected abstract string? HashOf(Diagnostic finding, string path, AnalyzerOptions options);

    /// <summary>The file that a finding counts for; empty for none.</summary>
    protected virtual string PathOf(Diagnostic finding, AnalyzerOptions options) => finding.Location.SourceTree?.FilePath ?? finding.Location.GetLineSpan().Path ?? "";
}
