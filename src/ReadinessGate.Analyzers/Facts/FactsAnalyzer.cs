using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Documentation;

namespace ReadinessGate.Analyzers.Facts;

/// <summary>States once per compilation what our rules counted, for the gate to read from the compiler's SARIF log. It reports nothing to act on.</summary>
/// <remarks>
/// <para>The properties of the note: <c>schema</c> ("1"); <c>publicMembers</c> and <c>documentedMembers</c> as RG1101 judges them; <c>nullableDisabled</c> and <c>nullForgiving</c>, how many <c>#nullable disable</c> and how many <c>!</c> behind an expression stand in sources that are not generated;
/// <c>count.RGxxxx</c> for each rule, before any suppression by pragma, attribute or severity and after the rule's own options;
/// <c>off</c>, the ids of rules that are switched off for the whole compilation, sorted and separated by commas.</para>
/// <para>It counts what the rules find, also of those that the compiler does not run by itself. The note is Info, so a compiler without <c>ErrorLog</c> never makes it.</para>
/// <para>Suppress: not useful. Without this note the gate calls each counted rule Inconclusive.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactsAnalyzer : DiagnosticAnalyzer
{
    private const string Schema = "1";

    private static readonly DiagnosticDescriptor RG1000 = Rule.Create(
        "RG1000", "The compiler counted what the rules found", "ReadinessGate counted {0} findings of {1} rules in this compilation",
        RuleCategory.CodeQuality, DiagnosticSeverity.Info, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1000);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        SharedFindings.Of(context.Compilation).Keep();
        var rules = RuleCatalog.CreateAll();
        var counts = new CountingSink();
        foreach (var rule in rules)
            rule.RegisterWith(context, counts);
        context.RegisterSyntaxTreeAction(tree => NullableOptOuts.Count(tree.Tree, counts, tree.CancellationToken));
        var descriptors = rules.SelectMany(rule => rule.SupportedDiagnostics).GroupBy(rule => rule.Id, StringComparer.Ordinal).Select(group => group.First()).ToArray();
        context.RegisterCompilationEndAction(end => end.ReportDiagnostic(Describe(descriptors, counts, new(end.Compilation, end.Options, end.CancellationToken))));
    }

    private static Diagnostic Describe(DiagnosticDescriptor[] rules, CountingSink counts, RuleSwitch ruleSwitch)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties["schema"] = Schema;
        properties[PublicApiDocsAnalyzer.PublicMembers] = Text(counts.TotalOf(PublicApiDocsAnalyzer.PublicMembers));
        properties[PublicApiDocsAnalyzer.DocumentedMembers] = Text(counts.TotalOf(PublicApiDocsAnalyzer.DocumentedMembers));
        properties[NullableOptOuts.Disabled] = Text(counts.TotalOf(NullableOptOuts.Disabled));
        properties[NullableOptOuts.Forgiving] = Text(counts.TotalOf(NullableOptOuts.Forgiving));
        properties["off"] = string.Join(",", rules.Where(ruleSwitch.IsOff).Select(rule => rule.Id).OrderBy(id => id, StringComparer.Ordinal));
        foreach (var rule in rules)
            properties[$"count.{rule.Id}"] = Text(counts.FindingsOf(rule.Id));
        return Diagnostic.Create(RG1000, Location.None, properties.ToImmutable(), rules.Sum(rule => counts.FindingsOf(rule.Id)), rules.Length);
    }

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
