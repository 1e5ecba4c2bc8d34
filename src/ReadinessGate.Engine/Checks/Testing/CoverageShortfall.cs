namespace ReadinessGate.Checks.Testing;

/// <summary>Words a coverage figure below its minimum: measured, required, distance, worst places.</summary>
public static class CoverageShortfall
{
    /// <summary>The finding, or null when <paramref name="covered"/> of <paramref name="total"/> reaches the minimum.</summary>
    /// <param name="figure">What is measured: <c>line coverage</c>.</param>
    /// <param name="thing">What is counted: <c>line</c>.</param>
    /// <param name="covered">How many ran.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="minimum">In percent.</param>
    /// <param name="at">The line of the requirement.</param>
    /// <param name="worst">The worst places.</param>
    /// <param name="gaps">How much each file lacks, for the cheapest way to the minimum; none where files are not what lacks.</param>
    public static Finding? Of(string figure, string thing, int covered, int total, double minimum, Place? at, ImmutableArray<string> worst, IEnumerable<(string Path, int Missing)>? gaps = null)
    {
        if (total == 0 || 100.0 * covered >= minimum * total)
            return null;
        var missing = (int)Math.Ceiling((minimum * total / 100) - covered - 1e-9);
        var measured = Quantity.Percent(100.0 * covered / total, minimum);
        return new Finding(
            $"{figure} is {measured} %, required {minimum:0.##} %; {Quantity.Of(missing, "more " + thing, "more " + (thing == "branch" ? "branches" : thing + "s"))} needed",
            at,
            worst,
            measured + " %",
            $"at least {minimum:0.##} %")
        {
            Details = gaps is null ? [] : [CheapestWay.To(missing, gaps)],
        };
    }
}
