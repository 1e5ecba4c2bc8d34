using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>Prints what an update of the baseline changes, a line for each figure.</summary>
public static class BaselineDifference
{
    /// <summary>Prints the lines and a summary.</summary>
    public static void Write(BaselineUpdate update, bool isDry, TextWriter output)
    {
        foreach (var change in update.Changes)
            output.WriteLine(OneLine.Of($"{change.Figure} {change.Scope} {Describe(change)}"));
        (BaselineMove Move, string Word)[] words = [(BaselineMove.Raised, "raised"), (BaselineMove.Added, "new"), (BaselineMove.Lowered, "lowered"), (BaselineMove.Removed, "removed"), (BaselineMove.Kept, "kept although less was measured")];
        var counts = words.Select(word => (word.Word, Count: update.Changes.Count(change => change.Move == word.Move))).Where(word => word.Count > 0).Select(word => $"{word.Count} {word.Word}").ToArray();
        output.WriteLine($"{Baseline.FileName}: {(counts.Length == 0 ? "nothing moved" : string.Join(", ", counts))}{(isDry ? "; not written" : "")}");
    }

    private static string Describe(BaselineChange change) => change.Move switch
    {
        BaselineMove.Added => $"{Percent(change.Measured)} (new)",
        BaselineMove.Removed => $"{Percent(change.Before)} (removed: no such assembly, or nothing to count in it)",
        BaselineMove.Kept => $"{Percent(change.Before)} (kept: {Percent(change.Measured)} was measured; --accept {change.Figure} --because \"…\" lowers it)",
        _ => $"{Percent(change.Before)} -> {Percent(change.Measured)}",
    };

    private static string Percent(decimal? value) => value!.Value.ToString("0.0#", CultureInfo.InvariantCulture) + " %";
}
