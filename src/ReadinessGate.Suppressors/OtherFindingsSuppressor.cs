using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;

namespace ReadinessGate.Suppressors;

/// <summary>Hides the accepted findings of the compiler and of other analyzers. They say nothing that recognises them: known they are by the text of their lines, whatever its spaces, and by their message where they have no place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherFindingsSuppressor() : SliceSuppressor(BaselineSlice.OthersName, HideableIds.All)
{
    /// <inheritdoc/>
    protected override string? HashOf(Diagnostic finding, string path, AnalyzerOptions options) =>
        base.PathOf(finding, options).Length == 0 ? TextHash.OfLines(finding.GetMessage())
        : TextOf(finding.Location, options) is { } text ? TextHash.OfLines(WholeLines.Of(text, finding.Location.SourceSpan))
        : null;

    /// <inheritdoc/>
    protected override string PathOf(Diagnostic finding, AnalyzerOptions options) =>
        base.PathOf(finding, options) is { Length: > 0 } path ? path : options.AdditionalFiles.FirstOrDefault(file => file.Path.EndsWith("proj", StringComparison.Ordinal))?.Path ?? "";

    private static SourceText? TextOf(Location place, AnalyzerOptions options) =>
        place.SourceTree?.GetText() ?? options.AdditionalFiles.FirstOrDefault(file => file.Path == place.GetLineSpan().Path)?.GetText();
}
