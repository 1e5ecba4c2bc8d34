namespace ReadinessGate;

/// <summary>What came of one check. No evidence is never <see cref="Pass"/>.</summary>
public enum Outcome
{
    /// <summary>The evidence was examined and nothing was found wrong.</summary>
    Pass,

    /// <summary>An optional check has findings.</summary>
    Warn,

    /// <summary>A required check has findings.</summary>
    Fail,

    /// <summary>The subject of the check does not exist; it leaves the score.</summary>
    NotApplicable,

    /// <summary>Accepted by a named person until a date.</summary>
    Waived,

    /// <summary>Planned for a later date.</summary>
    Deferred,

    /// <summary>The evidence has not been produced yet.</summary>
    Pending,

    /// <summary>The evidence belongs to other sources than those of the last build.</summary>
    Stale,

    /// <summary>The evidence can't be read, timed out, or the check failed to run.</summary>
    Inconclusive,
}
