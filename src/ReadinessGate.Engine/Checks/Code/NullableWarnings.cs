namespace ReadinessGate.Checks.Code;

/// <summary>The warnings that the C# compiler gives about nullable references.</summary>
/// <remarks>Source: C# compiler reference, "Resolve nullable warnings", and CS8632, CS8669: an annotation where nullable is off.</remarks>
public static class NullableWarnings
{
    private const string Prefix = "CS";

    // Not the whole range: CS8656, for example, is about structs.
    private static readonly ImmutableHashSet<int> Numbers =
    [
        8597, .. Enumerable.Range(8600, 6), .. Enumerable.Range(8607, 19), 8629, 8631, 8632, 8633, 8634, 8643, 8644, 8645, 8655, 8667, 8669, 8670,
        8714, .. Enumerable.Range(8762, 9), .. Enumerable.Range(8774, 4), 8819, 8824, 8825, 8847,
    ];

    /// <summary>Whether the id is one of them.</summary>
    public static bool Contains(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Numbers.Contains(number);
}
