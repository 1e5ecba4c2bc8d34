namespace ReadinessGate;

/// <summary>A target and what was achieved.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Target">With direction and unit: <c>&gt;= 80 %</c>.</param>
/// <param name="Achieved">With unit, or null when it was not measured.</param>
/// <param name="Status">EXCEEDED, MET, MISSED or NOT MEASURED.</param>
public sealed record Metric(string Name, string Target, string? Achieved, string Status)
{
    /// <summary>The status of a figure that nobody measured.</summary>
    public const string NotMeasured = "NOT MEASURED";

    /// <summary>Its id in readiness.json; null for a figure of a check.</summary>
    public string? Id { get; init; }

    /// <summary>What measured it; null for a figure of a check.</summary>
    public string? Source { get; init; }

    /// <summary>Over which time: <c>30d</c>; null where nobody says so.</summary>
    public string? Window { get; init; }

    /// <summary>Where: <c>staging</c>; null where nobody says so.</summary>
    public string? Environment { get; init; }

    /// <summary>Source, environment and window as one phrase; empty where nobody says any.</summary>
    public string Circumstances => string.Join(", ", new[] { Source, Environment, Window }.OfType<string>());
}
