namespace ReadinessGate.Checks.Testing;

/// <summary>Names the fewest files whose tests reach a minimum: those that lack most come first.</summary>
public static class CheapestWay
{
    private const int Named = 3;

    /// <summary>The way in words: <c>2 files reach it: a.cs (+40), b.cs (+31)</c>.</summary>
    /// <param name="distance">How many are missing to the minimum.</param>
    /// <param name="gaps">How many each file lacks; a path may stand several times.</param>
    public static string To(int distance, IEnumerable<(string Path, int Missing)> gaps)
    {
        var files = gaps.GroupBy(gap => gap.Path, StringComparer.Ordinal)
            .Select(file => (Path: file.Key, Missing: file.Sum(gap => gap.Missing)))
            .OrderByDescending(file => file.Missing).ThenBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var (count, sum) = (0, 0);
        while (sum < distance && count < files.Length)
            sum += files[count++].Missing;
        var named = string.Join(", ", files.Take(Math.Min(count, Named)).Select(file => $"{file.Path} (+{file.Missing})"));
        return $"{Quantity.Of(count, "file reaches", "files reach")} it: {named}{(count > Named ? $", and {count - Named} more" : "")}";
    }
}
