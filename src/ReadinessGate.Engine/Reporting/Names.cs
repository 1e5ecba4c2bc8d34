namespace ReadinessGate.Reporting;

/// <summary>The words that reports use for outcomes and verdicts.</summary>
public static class Names
{
    private const int IdentityDigits = 12;

    /// <summary>READY, ALMOST READY, NOT READY, INCOMPLETE.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "READY",
        Verdict.AlmostReady => "ALMOST READY",
        Verdict.NotReady => "NOT READY",
        _ => "INCOMPLETE",
    };

    /// <summary>pass, warn, fail, n/a, waived, deferred, pending, stale, inconclusive.</summary>
    public static string Of(Outcome outcome) => outcome == Outcome.NotApplicable ? "n/a" : outcome.ToString().ToLowerInvariant();

    /// <summary>PASS, NEEDS ATTENTION, FAIL, or a dash without one.</summary>
    public static string Of(Band? band) => band switch
    {
        Band.Pass => "PASS",
        Band.Attention => "NEEDS ATTENTION",
        Band.Fail => "FAIL",
        _ => "-",
    };

    /// <summary>What the system is and how it runs: <c>web-api, level B, multi-node</c>; null where nobody says so.</summary>
    public static string? Setting(Report report)
    {
        string?[] parts = [report.Kind is { } kind ? Of(kind) : null, report.Level is { } level ? $"level {level}" : null, report.Scenario];
        return parts.Any(part => part is not null) ? string.Join(", ", parts.OfType<string>()) : null;
    }

    /// <summary>The kind as readiness.json writes it.</summary>
    public static string Of(SystemKind kind) => kind switch
    {
        SystemKind.WebApi => "web-api",
        SystemKind.WebApp => "web-app",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What people say of the system beside what was measured: <c>Checklist 92.3 % = 24 of 26 items, beside the score</c>; null without a checklist.</summary>
    public static string? Manual(Report report) => report.Manual is { } manual
        ? $"Checklist {(manual.Percent is { } percent ? $"{Quantity.Percent(percent, 100)} %" : "-")} = {manual.Done} of {Quantity.Of(manual.Total, "item")}, beside the score"
        : null;

    /// <summary>Some categories with their scores, or <c>none</c>.</summary>
    public static string Of(IEnumerable<CategoryScore> categories) =>
        string.Join(", ", categories.Select(category => $"{category.Category.Title} {Of(category.Score)}").DefaultIfEmpty("none"));

    /// <summary>waived, expired, unused, no evidence.</summary>
    public static string Of(WaiverUse use) => use == WaiverUse.NoEvidence ? "no evidence" : use.ToString().ToLowerInvariant();

    /// <summary>A score with one decimal, or a dash without one.</summary>
    public static string Of(Score score) => score.Points is { } points ? points.ToString("F1", CultureInfo.InvariantCulture) : "-";

    /// <summary>The identity of a file as people compare it, <c>sha256:</c> with twelve digits; a dash without one.</summary>
    public static string Identity(string? identity) => identity is null ? "-" : identity[..Math.Min(identity.Length, identity.IndexOf(':', StringComparison.Ordinal) + 1 + IdentityDigits)];

    /// <summary>The formula with its figures: <c>Score 91.7 = 100 x (5 pass + 0.5 x 1 warn) / 6 applicable</c>.</summary>
    public static string Formula(Report report)
    {
        var applicable = report.Asked.Count(result => result.Counts);
        if (applicable == 0)
            return "Score - : no check counts";
        var (pass, half) = (report.Count(Outcome.Pass), report.Count(Outcome.Warn) + report.Count(Outcome.Waived));
        var left = report.Count(Outcome.NotApplicable);
        var weighted = report.Score != new Score(pass + (0.5 * half), applicable);
        var fraction = weighted
            ? FormattableString.Invariant($"{report.Score.Sum:0.##} / {report.Score.Weight:0.##} by weight; {pass} pass, {half} warn of {applicable} applicable")
            : $"({pass} pass + 0.5 x {half} warn) / {applicable} applicable";
        var unusable = string.Concat(((Outcome[])[Outcome.Stale, Outcome.Inconclusive]).Where(outcome => report.Count(outcome) > 0).Select(outcome => $", {report.Count(outcome)} {Of(outcome)}"));
        return $"Score {Of(report.Score)} = 100 x {fraction}; {left} N/A, {report.Count(Outcome.Pending)} pending{unusable}";
    }

    /// <summary>The closing line: verdict and how many checks keep it from READY.</summary>
    public static string Summary(Report report)
    {
        var unusable = report.Count(Outcome.Pending) + report.Count(Outcome.Stale) + report.Count(Outcome.Inconclusive);
        return $"{Of(report.Verdict)}: {report.Count(Outcome.Fail)} failed, {Quantity.Of(report.Count(Outcome.Warn), "warning")}, {unusable} without usable evidence, {report.Count(Outcome.Pass)} passed{(report.Count(Outcome.Waived) is > 0 and var waived ? $", {waived} waived" : "")}";
    }
}
