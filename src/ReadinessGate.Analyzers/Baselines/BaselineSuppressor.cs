using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>Hides the accepted findings of our rules, which say themselves what recognises them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor() : SliceSuppressor(BaselineSlice.Name, Ids)
{
    private static readonly string[] Ids =
        [.. RuleCatalog.CreateAll().SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override string? HashOf(Diagnostic finding, string path, AnalyzerOptions options) =>
        finding.Properties.TryGetValue(Found.Fingerprint, out var hash) ? hash
        : finding.Properties.TryGetValue(Found.SecretName, out var name) && name is not null ? SecretFingerprint.OfPlace(finding.Id, path, name)
        : null;
}
