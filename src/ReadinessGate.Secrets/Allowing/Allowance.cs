namespace ReadinessGate.Secrets.Allowing;

/// <summary>What a comment beside a secret says about it.</summary>
public enum Allowance
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It may stand there, and why.</summary>
    Granted,

    /// <summary>It shall be allowed, but the id or the reason is missing, so it is not.</summary>
    Incomplete,
}
