namespace ReadinessGate;

/// <summary>What became of one item of the checklist.</summary>
public enum ClaimState
{
    /// <summary>Ticked, or shown by its linked checks.</summary>
    Done,

    /// <summary>Neither.</summary>
    Open,

    /// <summary>Put off, which is never a pass.</summary>
    Deferred,

    /// <summary>Accepted by a named person until a day that has not passed.</summary>
    Waived,

    /// <summary>Without its subject, for a reason.</summary>
    NotApplicable,

    /// <summary>Of a later phase.</summary>
    NotDue,
}
