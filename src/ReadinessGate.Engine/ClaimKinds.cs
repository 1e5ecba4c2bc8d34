namespace ReadinessGate;

/// <summary>What a claim says about its subject: that a thing is written down says nothing about whether it works.</summary>
[Flags]
public enum ClaimKinds
{
    /// <summary>None of the words.</summary>
    None = 0,

    /// <summary>It is written down.</summary>
    Documented = 1,

    /// <summary>It is there.</summary>
    Implemented = 2,

    /// <summary>It was tried.</summary>
    Tested = 4,
}
