namespace ReadinessGate;

/// <summary>How soon a step is due.</summary>
public enum Horizon
{
    /// <summary>It keeps the system from being ready.</summary>
    Now,

    /// <summary>It keeps the system from being more than almost ready.</summary>
    Soon,

    /// <summary>Evidence that no required check waits for, and what was put off or accepted until a date.</summary>
    Later,
}

/// <summary>What someone has to do next.</summary>
/// <param name="Horizon">How soon.</param>
/// <param name="Id">The check that asks for it.</param>
/// <param name="At">Where one acts, or null.</param>
/// <param name="Text">What to do and why.</param>
public sealed record NextStep(Horizon Horizon, string Id, Place? At, string Text);
