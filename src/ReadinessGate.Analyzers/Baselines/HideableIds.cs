using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>The ids of the compiler and of other analyzers whose accepted findings can be hidden. A suppressor must name them beforehand, and the compiler looks through them for each finding.</summary>
/// <remarks>
/// The compiler's warnings (those about null first), the code analysis of the SDK and StyleCop.Analyzers, with room for rules to come. An id that no rule has costs nothing but its place;
/// that of an error is never asked about.
/// </remarks>
public static class HideableIds
{
    private static readonly (string Prefix, int First, int Last)[] Ranges =
    [
        ("CS", 8500, 8999), ("CS", 105, 114), ("CS", 162, 219), ("CS", 414, 473), ("CS", 612, 693), ("CS", 1570, 1591), ("CS", 1998, 1998), ("CS", 4014, 4014), ("CS", 9000, 9399),
        ("CA", 1000, 1099), ("CA", 1300, 1329), ("CA", 1400, 1429), ("CA", 1500, 1529), ("CA", 1700, 1739), ("CA", 1800, 1899),
        ("CA", 2000, 2039), ("CA", 2100, 2159), ("CA", 2200, 2369), ("CA", 3000, 3099), ("CA", 3147, 3147), ("CA", 5350, 5419),
        ("SA", 0, 2), ("SA", 1000, 1039), ("SA", 1100, 1149), ("SA", 1200, 1229), ("SA", 1300, 1329), ("SA", 1400, 1429), ("SA", 1500, 1529), ("SA", 1600, 1659),
    ];

    /// <summary>All of them, each once.</summary>
    public static IEnumerable<string> All => Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1).Select(number => range.Prefix + number.ToString("0000", CultureInfo.InvariantCulture)));

    /// <summary>Whether an id is one of them.</summary>
    public static bool Includes(string id) =>
        id.Length == 6 && int.TryParse(id.Substring(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Ranges.Any(range => number >= range.First && number <= range.Last && id.StartsWith(range.Prefix, StringComparison.Ordinal));
}
