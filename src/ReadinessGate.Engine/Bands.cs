namespace ReadinessGate;

/// <summary>How a score reads at a glance.</summary>
public enum Band
{
    /// <summary>At or above the first bound.</summary>
    Pass,

    /// <summary>Between the bounds.</summary>
    Attention,

    /// <summary>Below both.</summary>
    Fail,
}

/// <summary>The bounds between which the score of a category is called something.</summary>
/// <param name="Pass">From here on it passes, 0 to 100.</param>
/// <param name="Attention">From here on it needs attention, 0 to 100 and not above <paramref name="Pass"/>.</param>
/// <remarks>A band never changes an outcome or the verdict.</remarks>
public sealed record Bands(double Pass, double Attention)
{
    /// <summary>What holds unless readiness.json says otherwise.</summary>
    public static readonly Bands Default = new(90, 70);

    /// <summary>The band of a score; null without points.</summary>
    public Band? Of(Score score) => score.Points switch
    {
        null => null,
        { } points when points >= Pass => Band.Pass,
        { } points => points >= Attention ? Band.Attention : Band.Fail,
    };
}
