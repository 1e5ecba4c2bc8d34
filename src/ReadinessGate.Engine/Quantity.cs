namespace ReadinessGate;

/// <summary>Numbers as a sentence needs them.</summary>
public static class Quantity
{
    /// <summary>A count with its noun: <c>1 test</c>, <c>2 tests</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for all other counts; <paramref name="one"/> with an s unless given.</param>
    public static string Of(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>A percentage with one decimal; with two where one would round it up to a target that it misses.</summary>
    /// <param name="value">In percent.</param>
    /// <param name="target">In percent.</param>
    public static string Percent(double value, double target)
    {
        var text = value.ToString("F1", CultureInfo.InvariantCulture);
        return value < target && double.Parse(text, CultureInfo.InvariantCulture) >= target ? (Math.Floor((decimal)value * 100) / 100).ToString("F2", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>The same figure as a number: a file and a text must not say two.</summary>
    /// <param name="value">In percent.</param>
    /// <param name="target">In percent.</param>
    public static double Rounded(double value, double target) => double.Parse(Percent(value, target), CultureInfo.InvariantCulture);
}
