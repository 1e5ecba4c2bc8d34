using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>waivers</c>.</summary>
public sealed record WaiverPolicy
{
    /// <summary>Which check.</summary>
    [Description("The id of the check, such as RG2010; those of the engine itself (RG0…) can't be waived.")]
    public required string Check { get; init; }

    /// <summary>Until when.</summary>
    [Description("The last day on which the waiver holds: 2027-01-31, in UTC. Afterwards the check fails.")]
    public required string Until { get; init; }

    /// <summary>By whom.</summary>
    [Description("Who accepts the findings.")]
    public required string By { get; init; }

    /// <summary>Why.</summary>
    [Description("Why they are accepted for that long.")]
    public required string Because { get; init; }
}
