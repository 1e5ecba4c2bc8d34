using System.Text.RegularExpressions;
using ReadinessGate.Collecting;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>The part of the command <c>baseline</c> that is about findings.</summary>
public static partial class BaselineFindings
{
    /// <summary>Takes out what is fixed and adds what is accepted; null where nothing is accepted and nothing is to be.</summary>
    /// <returns>The update, and why what is fixed is not known, or null when it is.</returns>
    /// <exception cref="EvidenceException">Findings are to be accepted, and those of their rule are not known.</exception>
    public static (FindingUpdate Update, string? Unknown)? Update(CollectionContext context, Baseline before, ImmutableArray<string> accepted, string? because)
    {
        var rules = before.Findings.Select(entry => entry.Rule).Concat(accepted).ToImmutableHashSet(StringComparer.Ordinal);
        if (rules.IsEmpty)
            return null;
        var known = new KnownFindings(context, rules);
        if (accepted.FirstOrDefault(rule => !known.Knows(rule)) is { } blind)
            throw new EvidenceException($"the findings of {blind} are not known: {known.Unknown ?? "the rule was switched off or did not run"}. Fix: {SourceDiagnostics.Remedy}");
        return (FindingUpdate.Of(before.Findings, known.Groups, known.Judges, path => File.Exists(context.Files.FullPath(path)), accepted, because), known.Unknown);
    }

    /// <summary>Whether the text is the id of a diagnostic, such as RG1001 or CS8602.</summary>
    public static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>Prints what changes, a line for each rule, and a summary.</summary>
    public static void Write(FindingUpdate update, string? unknown, Baseline before, bool isDry, TextWriter output)
    {
        if (unknown is not null)
            output.WriteLine(OneLine.Of($"which findings are gone is not known: {unknown}. Fix: {SourceDiagnostics.Remedy}"));
        foreach (var (rule, count) in update.Removed)
            output.WriteLine(OneLine.Of($"{rule} {Quantity.Of(count, "finding")} gone"));
        foreach (var (rule, count) in update.Added)
            output.WriteLine(OneLine.Of($"{rule} {Quantity.Of(count, "finding")} accepted"));
        output.WriteLine($"{Baseline.FileName}: {Quantity.Of(update.Findings.Sum(entry => entry.Count), "finding")} accepted (were {before.Findings.Sum(entry => entry.Count)}){(isDry ? "; not written" : "")}");
    }

    [GeneratedRegex("^[A-Za-z]+[0-9]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
