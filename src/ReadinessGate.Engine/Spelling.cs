namespace ReadinessGate;

/// <summary>Finds the word that someone probably meant.</summary>
public static class Spelling
{
    /// <summary>Returns <c>; did you mean 'x'?</c> for the nearest candidate, or an empty text when none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= Math.Max(1, Math.Min(word.Length, pair.candidate.Length) / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.candidate is null ? "" : $"; did you mean '{nearest.candidate}'?";
    }

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, 1 + Math.Min(previous[j], current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
