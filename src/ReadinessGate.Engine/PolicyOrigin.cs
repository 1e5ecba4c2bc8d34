namespace ReadinessGate;

/// <summary>Whose word a value of the policy is.</summary>
public enum PolicyOrigin
{
    /// <summary>The system's own readiness.json.</summary>
    Own,

    /// <summary>A file of the repository that <c>extends</c> names.</summary>
    File,

    /// <summary>A package that <c>extends</c> names.</summary>
    Package,

    /// <summary>A preset of ours: what it says counts, and is required only where it says so.</summary>
    Preset,
}
