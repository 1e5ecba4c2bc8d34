using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>What the rules found in the files of one compilation: whoever asks first, the rule or RG1000, examines, and the other takes the same.</summary>
internal sealed class SharedFindings
{
    private const int Writers = 8;
    private const int ManyFindings = 4096;
    private static readonly ConditionalWeakTable<Compilation, SharedFindings> Known = new();
    private ConcurrentDictionary<(SyntaxTree Tree, Type Rule, bool HasModel), IReadOnlyList<Diagnostic>>? _findings;

    /// <summary>Those of a compilation.</summary>
    public static SharedFindings Of(Compilation compilation) => Known.GetValue(compilation, _ => new());

    /// <summary>Keeps the findings from now on. Until then nobody else asks, and each rule reports its own.</summary>
    public void Keep() => _findings ??= new(Writers, ManyFindings);

    /// <summary>The findings of a rule in a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="rule">The class of the rule.</param>
    /// <param name="hasModel">Whether it is the part of the rule that needs the meaning of the file.</param>
    /// <param name="examine">Puts the findings into the sink that it gets.</param>
    public IReadOnlyList<Diagnostic> In(SyntaxTree tree, Type rule, bool hasModel, Action<IFindingSink> examine)
    {
        if (_findings is not { } findings)
            return Examine(examine);
        return findings.TryGetValue((tree, rule, hasModel), out var known) ? known : findings.GetOrAdd((tree, rule, hasModel), Examine(examine));
    }

    private static IReadOnlyList<Diagnostic> Examine(Action<IFindingSink> examine)
    {
        var found = new CollectingSink();
        examine(found);
        return found.Findings;
    }
}
