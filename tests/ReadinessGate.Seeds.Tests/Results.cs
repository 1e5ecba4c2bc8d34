namespace ReadinessGate.Seeds.Tests;

/// <summary>Picks what came of one check out of a report.</summary>
internal static class Results
{
    /// <summary>The result of the check with an id.</summary>
    public static CheckResult Of(this Report report, string id) => report.Results.Single(result => result.Check.Id == id);

    /// <summary>What a check found, one message for each finding.</summary>
    public static IEnumerable<string> MessagesOf(this Report report, string id) => report.Of(id).Findings.Select(finding => finding.Message);
}
