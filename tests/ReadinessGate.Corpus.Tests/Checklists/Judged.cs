using System.Collections.Immutable;
using ReadinessGate.Analyzers.Checklists;
using ReadinessGate.Checks.Release;
using ReadinessGate.Collecting;
using ReadinessGate.Collecting.Checklists;
using ReadinessGate.Scoring;

namespace ReadinessGate.Corpus.Tests.Checklists;

/// <summary>What is said about one text of a checklist, as <c>(line,column) message. Fix: remedy</c>.</summary>
/// <param name="Live">By the analyzer.</param>
/// <param name="Gate">By the gate.</param>
internal sealed record Judged(ImmutableArray<string> Live, ImmutableArray<string> Gate)
{
    private const string Path = "READINESS.md";

    // What the live part leaves to the gate: tables, conditions, comments that only end with their block.
    private static readonly string[] OfGateOnly = ["takes in what stands below", "'review' can't be", "neither a service nor a scenario", "depends on the scenario", "the matrix has no scenario"];

    /// <summary>What the gate says about single lines.</summary>
    public IEnumerable<string> GateLines => Gate.Where(finding => !OfGateOnly.Any(kind => finding.Contains(kind, StringComparison.Ordinal)));

    /// <summary>What only the analyzer says.</summary>
    public IEnumerable<string> OnlyLive => Live.Except(Gate);

    /// <summary>Has both judge a text; of one that the gate can't read it says nothing.</summary>
    public static Judged Of(string text) => new(ByAnalyzer(text), ByGate(text));

    private static ImmutableArray<string> ByGate(string text)
    {
        try
        {
            var evidence = ChecklistReader.Read(Path, text.TrimStart('\uFEFF'), new DateOnly(2026, 11, 21));
            var judged = new Evaluator(Policy.None, evidence.Today).Evaluate(new WellFormedCheck(), new Collected(evidence));
            return Sorted(judged.Findings.Select(finding => $"({finding.At!.Line},{finding.At.Column}) {finding.Message}. Fix: {finding.Remedy}"));
        }
        catch (EvidenceException)
        {
            return [];
        }
    }

    private static ImmutableArray<string> ByAnalyzer(string content)
    {
        var found = new List<string>();
        if (ChecklistText.Of(content.TrimStart('\uFEFF')) is { } text)
            new ChecklistScan(text, (position, message, remedy) => found.Add($"{PlaceOf(text.Text, position)} {message}. Fix: {remedy}")).Run(CancellationToken.None);
        return Sorted(found);
    }

    private static string PlaceOf(string text, int position) =>
        $"({text.AsSpan(0, position).Count('\n') + 1},{position - text.LastIndexOf('\n', Math.Max(0, position - 1), Math.Max(0, position))})";

    // An entry that is read twice is reported twice by the gate.
    private static ImmutableArray<string> Sorted(IEnumerable<string> findings) => [.. findings.Distinct().Order(StringComparer.Ordinal)];
}
