namespace ReadinessGate.Reporting;

/// <summary>Claims as reports write them.</summary>
public static class ClaimNames
{
    /// <summary>A state: <c>done</c>, <c>open</c>, <c>n/a</c> …</summary>
    public static string Of(ClaimState state) => state switch
    {
        ClaimState.Done => "done",
        ClaimState.Open => "open",
        ClaimState.Deferred => "deferred",
        ClaimState.Waived => "waived",
        ClaimState.NotApplicable => "n/a",
        _ => "not due",
    };

    /// <summary>What a sign-off is worth.</summary>
    public static string Of(SignOff signOff) => !signOff.IsSigned ? "not signed" : signOff.State switch
    {
        SignedCommit.Ancestor => signOff.Changed.IsEmpty ? "signed" : $"{Quantity.Of(signOff.Changed.Length, "file")} changed since",
        SignedCommit.Elsewhere => "signed elsewhere",
        SignedCommit.Unknown => "unknown commit",
        _ => "not compared",
    };

    /// <summary>A percentage, or a dash.</summary>
    public static string Percent(double? value) => value is { } percent ? Quantity.Percent(percent, 100) + " %" : "-";

    /// <summary>What the front matter says, in brackets: <c> (in review, next review 2026-12-21)</c>; empty where it says nothing.</summary>
    public static string State(ChecklistSummary checklist)
    {
        string[] parts = [.. checklist.Status is { } status ? [status] : (string[])[], .. checklist.Review is { } day ? [$"next review {CalendarText.Of(day)}"] : (string[])[]];
        return parts.Length == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    /// <summary>All items in one sentence, without its stop.</summary>
    public static string Sentence(ChecklistSummary checklist)
    {
        var whole = checklist.Whole;
        return $"{(whole.Percent is null ? "no item counts" : Percent(whole.Percent) + " done")}: {whole.Count(ClaimState.Done)} done ({whole.Shown} shown by checks or evidence, {whole.Count(ClaimState.Done) - whole.Shown} claimed), {whole.Count(ClaimState.Open)} open, {whole.Count(ClaimState.Deferred)} deferred, {whole.Count(ClaimState.Waived)} waived, {whole.Count(ClaimState.NotApplicable)} n/a, {whole.Count(ClaimState.NotDue)} not due; {Quantity.Of(checklist.Contradictions.Length, "contradiction")}";
    }

    /// <summary>The worst level among open risks: <c>none</c> where all are dealt with.</summary>
    public static string Level(IEnumerable<Risk> risks) => risks.Where(risk => !risk.IsSettled).Select(risk => risk.Level).DefaultIfEmpty().Max() is var level && risks.All(risk => risk.IsSettled) ? "none" : Of(level);

    /// <summary>A level: <c>high</c>.</summary>
    public static string Of(RiskLevel level) => level.ToString().ToLowerInvariant();
}
