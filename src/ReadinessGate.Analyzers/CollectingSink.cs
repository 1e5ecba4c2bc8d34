using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>Keeps what is found in one file.</summary>
internal sealed class CollectingSink : IFindingSink
{
    private List<Diagnostic>? _findings;

    /// <summary>What was found, in its order.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings ?? (IReadOnlyList<Diagnostic>)[];

    public void Report(Diagnostic finding, Action<Diagnostic> report) => (_findings ??= []).Add(finding);

    public void Tally(string total) => throw new NotSupportedException("A total belongs to a symbol, not to a file.");
}
