using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>The findings that readiness.baseline.json accepts in one project: the file through which a build hands them to the compiler.</summary>
/// <remarks>
/// The first line is <c>folder</c> and the project's folder, relative to that of readiness.json; each other one <c>at</c>, rule, path, hash and count, or <c>gone</c> and the same where the file is no more:
/// its findings may stand in another one. Parts are separated by tabs. Reasons stay behind: a better one compiles nothing again.
/// </remarks>
public sealed class BaselineSlice(string folder, IReadOnlyList<BaselineEntry> entries)
{
    /// <summary>Its name in the project's intermediate folder.</summary>
    public const string Name = "readiness.accepted";

    /// <summary>The name of the second such file, with findings of the compiler and of other analyzers. It is there only while some are accepted, and with it what hides them.</summary>
    public const string OthersName = Name + ".others";

    private const int Parts = 5;

    /// <summary>The project's folder, relative to that of readiness.json with <c>/</c>; empty when they are one.</summary>
    public string Folder { get; } = folder;

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; } = entries;

    /// <summary>Writes the file.</summary>
    public string Write() => $"folder\t{Folder}\n" + string.Concat(Entries.Where(IsPlain).Select(Line));

    /// <summary>Reads the file; what is no entry is left out.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="rules">The rules whose entries are wanted; the others are passed over.</param>
    public static BaselineSlice Read(string text, ICollection<string> rules)
    {
        var entries = new List<BaselineEntry>();
        var folder = "";
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
            if (!IsWanted(text, start, end, rules))
                continue;
            var parts = text.Substring(start, end - start).TrimEnd('\r').Split('\t');
            if (parts[0] == "folder" && parts.Length > 1)
                folder = parts[1];
            else if (parts.Length == Parts && int.TryParse(parts[Parts - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                entries.Add(new(parts[1], parts[2], parts[3], count, parts[0] == "gone"));
        }

        return new(folder, entries);
    }

    private static bool IsWanted(string text, int start, int end, ICollection<string> rules)
    {
        if (string.CompareOrdinal(text, start, "folder\t", 0, "folder\t".Length) == 0)
            return true;
        var rule = text.IndexOf('\t', start, end - start) + 1;
        return rule > 0 && rules.Any(id => rule + id.Length < end && text[rule + id.Length] == '\t' && string.CompareOrdinal(text, rule, id, 0, id.Length) == 0);
    }

    private static string Line(BaselineEntry entry) => $"{(entry.IsGone ? "gone" : "at")}\t{entry.Rule}\t{entry.Path}\t{entry.Hash}\t{entry.Count.ToString(CultureInfo.InvariantCulture)}\n";

    // No rule, path or hash holds a tab or a line feed, so such an entry accepts nothing anyway.
    private static bool IsPlain(BaselineEntry entry) => (entry.Rule + entry.Path + entry.Hash).IndexOfAny(['\t', '\n', '\r']) < 0;
}
