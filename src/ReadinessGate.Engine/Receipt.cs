namespace ReadinessGate;

/// <summary>What a deployment asks for: a verdict, and what exactly it is about.</summary>
/// <param name="System">The name of the system.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Passed">How many of the checks that count passed.</param>
/// <param name="Total">How many checks count.</param>
/// <param name="Score">0 to 100 with one decimal; null when no check counts.</param>
/// <param name="Provenance">Commit, builds, policy and evidence.</param>
/// <param name="Time">When the verdict was made (ISO 8601, UTC).</param>
/// <param name="Tool">Version of ReadinessGate.</param>
public sealed record Receipt(string System, Verdict Verdict, int Passed, int Total, double? Score, Provenance Provenance, string Time, string Tool)
{
    /// <summary>The receipt of a report.</summary>
    public static Receipt Of(Report report) => new(
        report.System,
        report.Verdict,
        report.Count(Outcome.Pass),
        report.Asked.Count(result => result.Counts),
        report.Score.Points is { } points ? Math.Round(points, 1) : null,
        report.Provenance,
        report.Run.Time,
        report.Run.Tool);
}
