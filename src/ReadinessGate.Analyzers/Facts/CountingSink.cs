using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers.Facts;

/// <summary>Counts findings and totals instead of reporting them. Safe for concurrent use.</summary>
internal sealed class CountingSink : IFindingSink
{
    private readonly ConcurrentDictionary<string, int> _findings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _totals = new(StringComparer.Ordinal);

    public void Report(Diagnostic finding, Action<Diagnostic> report) => Add(_findings, finding.Id);

    public void Tally(string total) => Add(_totals, total);

    /// <summary>How often the rule reported.</summary>
    public int FindingsOf(string id) => _findings.TryGetValue(id, out var count) ? count : 0;

    /// <summary>How often the total was added to.</summary>
    public int TotalOf(string total) => _totals.TryGetValue(total, out var count) ? count : 0;

    private static void Add(ConcurrentDictionary<string, int> counts, string key) => counts.AddOrUpdate(key, 1, (_, count) => count + 1);
}
