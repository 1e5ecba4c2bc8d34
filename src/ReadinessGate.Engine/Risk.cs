namespace ReadinessGate;

/// <summary>How likely or how bad.</summary>
public enum RiskLevel
{
    /// <summary>Not written, or not in words that are known.</summary>
    Unknown,

    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High or critical.</summary>
    High,
}

/// <summary>One row of the risk table; a cell that only keeps a place is null.</summary>
/// <param name="At">The row.</param>
/// <param name="Id">Such as <c>r1</c>.</param>
/// <param name="Text">What may happen.</param>
/// <param name="Probability">How likely.</param>
/// <param name="Impact">How bad.</param>
public sealed record Risk(Place At, string? Id, string Text, RiskLevel Probability, RiskLevel Impact)
{
    private static readonly ImmutableArray<string> Settled = ["mitigated", "managed", "closed", "resolved", "accepted", "eliminated", "done"];

    /// <summary>What is done about it.</summary>
    public string? Mitigation { get; init; }

    /// <summary>Ids of checks, or of items of the checklist, that show it.</summary>
    public ImmutableArray<string> Controls { get; init; } = [];

    /// <summary>Such as <c>mitigated</c>, <c>monitored</c>, <c>open</c>.</summary>
    public string? Status { get; init; }

    /// <summary>When it is looked at again.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>The row names a day for the review that is none.</summary>
    public bool HasUnreadableReview { get; init; }

    /// <summary>The level of the risk: the mean of probability and impact, rounded up.</summary>
    public RiskLevel Level => Probability == RiskLevel.Unknown || Impact == RiskLevel.Unknown ? RiskLevel.Unknown : (RiskLevel)(((int)Probability + (int)Impact + 1) / 2);

    /// <summary>True when its status says that it is dealt with.</summary>
    public bool IsSettled => Status is { } status && Settled.Contains(status, StringComparer.OrdinalIgnoreCase);

    /// <summary>Text and id as messages show them.</summary>
    public string Name => Id is null ? $"'{Text}'" : $"'{Id}: {Text}'";
}
