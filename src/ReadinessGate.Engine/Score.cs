namespace ReadinessGate;

/// <summary>100 · Σ weight·value ÷ Σ weight over the checks that count and apply.</summary>
/// <param name="Sum">Σ weight·value; a pass is worth 1, a warning or a waiver ½, all else 0.</param>
/// <param name="Weight">Σ weight.</param>
public sealed record Score(double Sum, double Weight)
{
    /// <summary>0 to 100, or null when nothing applies.</summary>
    public double? Points => Weight > 0 ? 100 * Sum / Weight : null;
}
