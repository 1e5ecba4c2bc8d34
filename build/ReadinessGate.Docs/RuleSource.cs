using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers;

namespace ReadinessGate.Docs;

/// <summary>A rule of the analyzers and the class that reports it.</summary>
/// <param name="Descriptor">Id, title, category and severity.</param>
/// <param name="Analyzer">The class, whose comment becomes the page.</param>
public sealed record RuleSource(DiagnosticDescriptor Descriptor, Type Analyzer)
{
    /// <summary>All rules, sorted by id.</summary>
    public static readonly ImmutableArray<RuleSource> All =
    [
        .. typeof(CodeRuleAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics.Select(rule => new RuleSource(rule, type)))
            .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>True when the gate can count its findings; the note that carries the counts is not a rule to act on.</summary>
    public bool IsCounted => Analyzer.IsSubclassOf(typeof(CodeRuleAnalyzer));
}
