using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>Hands findings to the compiler and ignores totals.</summary>
internal sealed class ReportingSink : IFindingSink
{
    public static ReportingSink Instance { get; } = new();

    public void Report(Diagnostic finding, Action<Diagnostic> report) => report(finding);

    public void Tally(string total)
    {
        // Only RG1000 asks for totals.
    }
}
