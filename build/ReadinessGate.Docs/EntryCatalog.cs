using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ReadinessGate.Checks;
using ReadinessGate.Checks.Code;

namespace ReadinessGate.Docs;

/// <summary>Every id of the product, found by type: the rules of the analyzers, the checks of the gate, the engine's own.</summary>
/// <param name="comments">Where the text of the pages stands.</param>
/// <param name="severities">What the package makes of the severities of rules.</param>
public sealed class EntryCatalog(SourceComments comments, PackageSeverities severities)
{
    /// <summary>The checks of the gate, apart from those that only count a rule of the analyzers.</summary>
    public static ImmutableArray<Check> OwnChecks => [.. CheckCatalog.All.Where(check => check is not RuleLimitCheck)];

    /// <summary>All checks, those that count a rule as the analyzers state it now and not as the engine was built.</summary>
    public static ImmutableArray<Check> AllChecks =>
    [
        .. OwnChecks
            .Concat(RuleSource.All.Where(rule => rule.IsCounted).Select(rule => new RuleLimitCheck(rule.ForEngine)))
            .OrderBy(check => check.Descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>All entries, sorted by id. A check and its live part are one; beyond that ids are not made unique here, so that a test can see it.</summary>
    public ImmutableArray<Entry> All =>
    [
        .. RuleSource.All.Where(rule => !rule.IsLivePart).Select(OfRule)
            .Concat(OwnChecks.Select(OfCheck))
            .Concat(EngineIds.All.Select(OfEngine))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    private Entry OfRule(RuleSource rule) =>
        new(rule.Descriptor.Id, rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture), rule.Descriptor.Category, severities.Describe(rule.Descriptor))
        {
            Keys = rule.IsCounted ? [$"rules.{rule.Descriptor.Id}.max"] : [],
            CanBeRequired = rule.IsCounted,
            Paragraphs = comments.Of(rule.Analyzer),
        };

    private Entry OfCheck(Check check)
    {
        var descriptor = check.Descriptor;
        // That something is at least nothing says nothing.
        var thresholds = descriptor.Thresholds.Where(threshold => threshold.Default > 0 || threshold.Direction == Direction.AtMost).Select(threshold => $"{threshold.Name} {Describe(threshold)}");
        var live = RuleSource.All.FirstOrDefault(rule => rule.IsLivePart && rule.Descriptor.Id == descriptor.Id);
        return new(descriptor.Id, descriptor.Title, descriptor.Category.Title, thresholds.Any() ? string.Join(", ", thresholds) : "no threshold")
        {
            Keys = [.. descriptor.Keys],
            Live = live is null ? null : severities.Describe(live.Descriptor),
            Paragraphs =
            [
                .. comments.Of(check.GetType()),
                .. live is null ? [] : comments.Of(live.Analyzer),
                .. descriptor.Needs is null ? ImmutableArray<string>.Empty : [$"It needs {descriptor.Needs}: [why is it missing](../guide/missing-evidence.md)."],
            ],
        };
    }

    private static Entry OfEngine(EngineId id) =>
        new(id.Id, id.Title, "Engine", id.Severity) { CanBeRequired = false, Paragraphs = [id.Explanation, $"Fix: {id.Remedy}"] };

    private static string Describe(Threshold threshold) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(threshold.Direction == Direction.AtLeast ? "at least" : "at most")} {threshold.Default:0.##}{(threshold.Unit == Unit.Percent ? " %" : "")}");
}
