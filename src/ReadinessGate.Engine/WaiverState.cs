namespace ReadinessGate;

/// <summary>What a waiver does in one verdict.</summary>
public enum WaiverUse
{
    /// <summary>The check has findings, which are accepted.</summary>
    Waived,

    /// <summary>Its last day is over, and the check has findings.</summary>
    Expired,

    /// <summary>The check has no finding, does not apply, or nobody asks for it.</summary>
    Unused,

    /// <summary>The check has no evidence, which no waiver stands in for.</summary>
    NoEvidence,
}

/// <summary>A waiver in one verdict.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Use">What it does.</param>
/// <param name="DaysLeft">Days to its last one; negative when that is over.</param>
public sealed record WaiverState(Waiver Waiver, WaiverUse Use, int DaysLeft)
{
    /// <summary>The waivers of a policy, in the order of the file.</summary>
    public static ImmutableArray<WaiverState> Of(ImmutableArray<Waiver> waivers, ImmutableArray<CheckResult> results, DateOnly today) =>
        [.. waivers.Select(waiver => new WaiverState(waiver, UseOf(results.FirstOrDefault(result => result.Check.Id == waiver.Check)), waiver.DaysLeft(today)))];

    private static WaiverUse UseOf(CheckResult? result) => result?.Outcome switch
    {
        Outcome.Waived => WaiverUse.Waived,
        Outcome.Fail or Outcome.Warn => WaiverUse.Expired,
        Outcome.Pending or Outcome.Stale or Outcome.Inconclusive => WaiverUse.NoEvidence,
        _ => WaiverUse.Unused,
    };
}
