namespace ReadinessGate.Carriers;

/// <summary>Chooses few rows of a table in which every pair of values of two axes still stands together, unless a test of the package holds it.</summary>
public static class Pairwise
{
    /// <summary>The chosen rows: each time the one with the most new pairs, the first of equals.</summary>
    public static IEnumerable<Row> Of(IReadOnlyCollection<Row> table)
    {
        var open = table.SelectMany(Pairs).ToHashSet();
        open.ExceptWith(table.Where(row => row.IsTested).SelectMany(Pairs));
        while (open.Count > 0)
        {
            var best = table.MaxBy(row => Pairs(row).Count(open.Contains))!;
            open.ExceptWith(Pairs(best));
            yield return best;
        }
    }

    private static IEnumerable<(int, string, int, string)> Pairs(Row row) =>
        from first in Enumerable.Range(0, row.Axes.Length)
        from second in Enumerable.Range(first + 1, row.Axes.Length - first - 1)
        select (first, row.Axes[first], second, row.Axes[second]);
}
