using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>The issue patterns of one compilation: <c>.editorconfig</c> may set another one per folder.</summary>
internal sealed class IssuePatterns
{
    private const string Option = "readinessgate.todo.issue_pattern";
    private readonly ConcurrentDictionary<string, IssuePattern> _patterns = new(StringComparer.Ordinal);

    public IssuePattern For(AnalyzerOptions options, SyntaxTree tree) =>
        _patterns.GetOrAdd(options.Option(tree, Option) ?? IssuePattern.Default, pattern => new(pattern));
}
