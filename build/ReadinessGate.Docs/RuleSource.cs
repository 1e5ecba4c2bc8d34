using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers;
using ReadinessGate.Checks.Code;

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

    /// <summary>True for what shows a check of the gate live, under the id of the check.</summary>
    public bool IsLivePart => Analyzer.IsSubclassOf(typeof(LiveCheckAnalyzer));

    /// <summary>The rule as the engine knows it.</summary>
    /// <exception cref="InvalidOperationException">Its category is none of the engine's, so nothing would score it.</exception>
    public CodeRule ForEngine => new(
        Descriptor.Id,
        Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        Category.All.FirstOrDefault(category => category.Title == Descriptor.Category) ?? throw new InvalidOperationException($"{Descriptor.Id}: the engine has no category '{Descriptor.Category}'"));
}
