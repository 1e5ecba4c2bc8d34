namespace ReadinessGate.Checks;

/// <summary>Ranks files by how many findings they hold.</summary>
public static class WorstPlaces
{
    /// <summary>The files with most findings, each with its first place: <c>src/A.cs(3,5) and 2 more</c>.</summary>
    /// <param name="places">One per finding.</param>
    /// <param name="count">How many files at most.</param>
    public static ImmutableArray<string> Of(IEnumerable<Place> places, int count = 3) =>
    [
        .. places.GroupBy(place => place.Path, StringComparer.Ordinal)
            .OrderByDescending(file => file.Count()).ThenBy(file => file.Key, StringComparer.Ordinal)
            .Take(count)
            .Select(file => file.OrderBy(place => place.Line).ThenBy(place => place.Column).First() + (file.Count() > 1 ? $" and {file.Count() - 1} more" : "")),
    ];
}
