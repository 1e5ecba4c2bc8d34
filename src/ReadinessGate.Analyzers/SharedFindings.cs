using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>What the rules found in the files of one compilation: whoever asks first, the rule or RG1000, examines, and the other takes the same.</summary>
internal sealed class SharedFindings
{
    private static readonly ConditionalWeakTable<Compilation, SharedFindings> Known = new();
    private readonly ConcurrentDictionary<(SyntaxTree Tree, Type Rule, bool HasModel), IReadOnlyList<Diagnostic>> _findings = new();

    /// <summary>Those of a compilation.</summary>
    public static SharedFindings Of(Compilation compilation) => Known.GetValue(compilation, _ => new());

    /// <summary>The findings of a rule in a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="rule">The class of the rule.</param>
    /// <param name="hasModel">Whether it is the part of the rule that needs the meaning of the file.</param>
    /// <param name="examine">Puts the findings into the sink that it gets.</param>
    public IReadOnlyList<Diagnostic> In(SyntaxTree tree, Type rule, bool hasModel, Action<IFindingSink> examine)
    {
        if (_findings.TryGetValue((tree, rule, hasModel), out var known))
            return known;
        var found = new CollectingSink();
        examine(found);
        return _findings.GetOrAdd((tree, rule, hasModel), found.Findings);
    }
}
