namespace ReadinessGate;

/// <summary>What became of one figure in an update.</summary>
public enum BaselineMove
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It moved up.</summary>
    Raised,

    /// <summary>It moved down, which a person accepted with a reason.</summary>
    Lowered,

    /// <summary>It was measured below the baseline, which stays.</summary>
    Kept,

    /// <summary>Nothing of its scope can be counted any more.</summary>
    Removed,
}

/// <summary>One line of the difference between two baselines.</summary>
/// <param name="Move">What became of the figure.</param>
/// <param name="Figure">Which one.</param>
/// <param name="Scope">Of what.</param>
/// <param name="Before">In percent; null when it was not there.</param>
/// <param name="Measured">In percent; null when nothing can be counted.</param>
public sealed record BaselineChange(BaselineMove Move, string Figure, string Scope, decimal? Before, decimal? Measured);
