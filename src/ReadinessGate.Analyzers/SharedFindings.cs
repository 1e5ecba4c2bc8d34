using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>What the rules found in the files of one compilation: whoever asks first, the rule or RG1000, examines, and the other takes the same.</summary>
internal sealed class SharedFindings
{
    private static readonly ConditionalWeakTable<Compilation, SharedFindings> Known = new();
    private readonly ConcurrentDictionary<string, OfRule> _rules = new(StringComparer.Ordinal);
    private volatile bool _areKept;

    /// <summary>Those of a compilation.</summary>
    public static SharedFindings Of(Compilation compilation) => Known.GetValue(compilation, _ => new());

    /// <summary>Keeps the findings from now on. Until then nobody else asks, and each rule reports its own.</summary>
    public void Keep() => _areKept = true;

    /// <summary>Those of a rule, or of a part of it.</summary>
    public OfRule Of(string part) => _rules.GetOrAdd(part, _ => new(this));

    /// <summary>What a rule found, file by file.</summary>
    internal sealed class OfRule(SharedFindings shared)
    {
        private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyList<Diagnostic>> _findings = new();

        /// <summary>The findings in a file.</summary>
        /// <param name="tree">The file.</param>
        /// <param name="examine">Hands each finding to what it gets.</param>
        public IReadOnlyList<Diagnostic> In(SyntaxTree tree, Action<Action<Diagnostic>> examine)
        {
            if (!shared._areKept)
                return Examine(examine);
            return _findings.TryGetValue(tree, out var known) ? known : _findings.GetOrAdd(tree, Examine(examine));
        }

        private static IReadOnlyList<Diagnostic> Examine(Action<Action<Diagnostic>> examine)
        {
            List<Diagnostic>? findings = null;
            examine(finding => (findings ??= []).Add(finding));
            return findings ?? (IReadOnlyList<Diagnostic>)[];
        }
    }
}
