namespace ReadinessGate;

/// <summary>What a <see cref="Threshold"/> is compared with, as a row of the metric table.</summary>
/// <param name="Name">What is measured: <c>Line coverage</c>.</param>
/// <param name="Measure">Measures it, in the unit of the threshold; null for evidence of another kind.</param>
public sealed record Figure(string Name, Func<Evidence, double?> Measure)
{
    /// <summary>A figure of one kind of evidence.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public static Figure Of<T>(string name, Func<T, double> measure)
        where T : Evidence => new(name, evidence => evidence is T known ? measure(known) : null);
}
