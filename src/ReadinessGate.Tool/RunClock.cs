namespace ReadinessGate.Tool;

/// <summary>The one place that reads the clock; everything else gets the time handed in.</summary>
public static class RunClock
{
    /// <summary>Now, to the second (ISO 8601, UTC).</summary>
#pragma warning disable RS0030 // this is that place
    public static string Now => DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
#pragma warning restore RS0030
}
