namespace ReadinessGate.Checks.Testing;

/// <summary>Words a coverage figure below its minimum: measured, required, distance, worst places.</summary>
public static class CoverageShortfall
{
    /// <summary>The finding, or null when <paramref name="covered"/> of <paramref name="total"/> reaches the minimum.</summary>
    /// <param name="figure">What is measured: <c>line coverage</c>.</param>
    /// <param name="things">What is counted: <c>lines</c>.</param>
    /// <param name="covered">How many ran.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="minimum">In percent.</param>
    /// <param name="at">The line of the requirement.</param>
    /// <param name="worst">The worst places.</param>
    public static Finding? Of(string figure, string things, int covered, int total, double minimum, Place? at, ImmutableArray<string> worst)
    {
        if (total == 0 || 100.0 * covered >= minimum * total)
            return null;
        var missing = (int)Math.Ceiling((minimum * total / 100) - covered - 1e-9);
        var measured = Percent(100.0 * covered / total, minimum);
        return new Finding(
            $"{figure} is {measured} %, required {minimum:0.##} %; {missing} more {(missing == 1 ? things[..^1].Replace("branche", "branch", StringComparison.Ordinal) : things)} needed",
            at,
            worst,
            measured + " %",
            $"at least {minimum:0.##} %");
    }

    // 79.96 must not read "80.0 %, required 80 %".
    private static string Percent(double value, double minimum)
    {
        var text = value.ToString("F1", CultureInfo.InvariantCulture);
        return double.Parse(text, CultureInfo.InvariantCulture) < minimum ? text : (Math.Floor(value * 100) / 100).ToString("F2", CultureInfo.InvariantCulture);
    }
}
