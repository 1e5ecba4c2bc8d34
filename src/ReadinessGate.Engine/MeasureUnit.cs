namespace ReadinessGate;

/// <summary>A unit that values are measured in.</summary>
/// <param name="Name">As it is shown: <c>ms</c>; empty for a bare number.</param>
/// <param name="Dimension">What it measures; only units of one dimension convert. A unit that is not known is a dimension of its own.</param>
/// <param name="Factor">How many of the dimension's basic unit it is.</param>
/// <remarks>Source: the SI prefixes for bytes (KB is 1000, as B, MB and GB are), and the binary ones of IEC 80000-13 (KiB is 1024).</remarks>
public sealed record MeasureUnit(string Name, string Dimension, double Factor)
{
    /// <summary>A number without a unit.</summary>
    public static readonly MeasureUnit None = new("", "", 1);

    /// <summary>A share of one: <c>0.995</c> is 99.5 %.</summary>
    public static readonly MeasureUnit Ratio = new("ratio", "share", 100);

    /// <summary>The units that convert.</summary>
    public static readonly ImmutableArray<MeasureUnit> Known =
    [
        new("ns", "time", 1e-6), new("us", "time", 1e-3), new("ms", "time", 1), new("s", "time", 1e3), new("min", "time", 6e4), new("h", "time", 36e5), new("d", "time", 864e5),
        new("B", "size", 1), new("KB", "size", 1e3), new("MB", "size", 1e6), new("GB", "size", 1e9), new("TB", "size", 1e12),
        new("KiB", "size", 1L << 10), new("MiB", "size", 1L << 20), new("GiB", "size", 1L << 30),
        new("%", "share", 1), Ratio,
    ];

    /// <summary>The unit of a name; one per second and the like keeps its divisor: <c>MB/s</c> converts to <c>KB/s</c>.</summary>
    public static MeasureUnit Of(string name)
    {
        var parts = name.Split('/', 2);
        var unit = Known.FirstOrDefault(known => known.Name == parts[0]) ?? (parts[0].Length == 0 ? None : new(parts[0], parts[0], 1));
        return parts.Length == 1 ? unit : new(name, $"{unit.Dimension}/{parts[1]}", unit.Factor);
    }

    /// <summary>A value of this unit in another one, or null when they measure different things.</summary>
    public double? Convert(double value, MeasureUnit to) => Dimension != to.Dimension ? null : Factor == to.Factor ? value : Exact(value * Factor / to.Factor);

    // 0.57 of one are 57 %, not 56.99999999999999.
    private static double Exact(double value) => double.Parse(value.ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
