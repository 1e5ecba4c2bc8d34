namespace ReadinessGate;

/// <summary>How much of a list that people keep is done.</summary>
/// <param name="Done">How many items are.</param>
/// <param name="Total">How many apply; at least <paramref name="Done"/>.</param>
public sealed record Completion(int Done, int Total)
{
    /// <summary>0 to 100, or null where nothing applies.</summary>
    public double? Percent => Total > 0 ? 100d * Done / Total : null;
}
