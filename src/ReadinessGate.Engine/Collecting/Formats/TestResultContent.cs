namespace ReadinessGate.Collecting.Formats;

/// <summary>What a file of test results says about one suite: its tests, whether the run was aborted, and the files attached to it.</summary>
/// <param name="Cases">Sorted by class and name.</param>
/// <param name="Aborted">Why the results are not whole, or null.</param>
/// <param name="Attachments">Paths as the file writes them.</param>
public sealed record TestResultContent(ImmutableArray<TestCase> Cases, string? Aborted = null, ImmutableArray<string> Attachments = default)
{
    /// <summary>The name of the suite or assembly, or null.</summary>
    public string? Suite { get; init; }

    /// <summary>When the run ended or was reported (ISO 8601, UTC), or null.</summary>
    public string? Time { get; init; }

    /// <summary>How long the run took, or null.</summary>
    public double? Milliseconds { get; init; }

    /// <summary>Sorts tests as evidence has them.</summary>
    public static ImmutableArray<TestCase> Sorted(IEnumerable<TestCase> cases) =>
        [.. cases.OrderBy(test => test.Class, StringComparer.Ordinal).ThenBy(test => test.Name, StringComparer.Ordinal)];
}
