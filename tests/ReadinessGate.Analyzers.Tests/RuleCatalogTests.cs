using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.Tests;

public sealed class RuleCatalogTests
{
    /// <summary>All that the assembly reports: rules, live parts of checks, and the note of the facts.</summary>
    internal static readonly DiagnosticDescriptor[] Rules =
    [
        .. typeof(RuleCatalog).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics),
    ];

    [Fact]
    public void A_rule_has_a_limit_and_a_place_in_the_baseline_and_the_live_part_of_a_check_has_neither() =>
        Assert.Equal(["RG1000", "RG7090"], Rules.Select(rule => rule.Id).Except(RuleCatalog.CreateAll().SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_id_is_used_twice() => Assert.Equal(Rules.Length, Rules.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void No_rule_is_an_error_by_default() =>
        Assert.All(Rules, rule => Assert.True(rule.DefaultSeverity is DiagnosticSeverity.Info or DiagnosticSeverity.Warning, rule.Id));

    [Fact]
    public void Only_rules_of_which_opinions_differ_are_off_by_default() =>
        Assert.Equal(["RG1010", "RG1106", "RG1107"], Rules.Where(rule => !rule.IsEnabledByDefault).Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_links_to_its_page() =>
        Assert.All(Rules, rule => Assert.Equal($"https://github.com/readinessgate/readinessgate/blob/main/docs/rules/{rule.Id}.md", rule.HelpLinkUri));

    [Fact]
    public void Every_analyzer_of_the_assembly_is_exported_for_CSharp() =>
        Assert.All(
            typeof(RuleCatalog).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)),
            type => Assert.Contains(LanguageNames.CSharp, type.GetCustomAttributes(false).OfType<DiagnosticAnalyzerAttribute>().SelectMany(attribute => attribute.Languages)));
}
