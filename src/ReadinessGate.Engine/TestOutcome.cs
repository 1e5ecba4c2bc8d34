namespace ReadinessGate;

/// <summary>How one test ended.</summary>
public enum TestOutcome
{
    /// <summary>It ran and held.</summary>
    Passed,

    /// <summary>It ran and did not hold, or crashed.</summary>
    Failed,

    /// <summary>It was not run on purpose.</summary>
    Skipped,

    /// <summary>It neither passed nor failed, and the runner does not say why.</summary>
    Inconclusive,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>It was ended from outside: cancelled, or its process died.</summary>
    Aborted,
}
