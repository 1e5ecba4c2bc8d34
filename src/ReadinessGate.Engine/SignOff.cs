namespace ReadinessGate;

/// <summary>How the commit of a sign-off relates to the checkout.</summary>
public enum SignedCommit
{
    /// <summary>Git was not or could not be asked.</summary>
    NotAsked,

    /// <summary>The checkout has no such commit.</summary>
    Unknown,

    /// <summary>HEAD does not descend from it.</summary>
    Elsewhere,

    /// <summary>HEAD descends from it.</summary>
    Ancestor,
}

/// <summary>One row of the sign-off table; a cell that only keeps a place is null.</summary>
/// <param name="At">The row.</param>
/// <param name="Role">Such as <c>Engineering lead</c>.</param>
/// <param name="Name">Who signed.</param>
/// <param name="Date">When; null also for what is no day.</param>
/// <param name="Commit">What was signed, as it is written.</param>
/// <param name="Comment">Free text.</param>
public sealed record SignOff(Place At, string Role, string? Name, DateOnly? Date, string? Commit, string? Comment)
{
    /// <summary>What git says about the commit.</summary>
    public SignedCommit State { get; init; }

    /// <summary>Files that changed since and may not, sorted.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    /// <summary>True when name, day and commit are filled in.</summary>
    public bool IsSigned => Name is not null && Date is not null && Commit is not null;
}
