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

    private const string FolderMark = "folder";

    /// <summary>The project's folder, relative to that of readiness.json with <c>/</c>; empty when they are one.</summary>
    public string Folder { get; } = folder;

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; } = entries;

    /// <summary>Writes the file.</summary>
    public string Write() => $"{FolderMark}\t{Folder}\n" + string.Concat(Entries.Where(IsPlain).Select(Line));

    /// <summary>Reads the file; what is no entry is left out.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="rules">The rules whose entries are wanted; the others are passed over.</param>
    public static BaselineSlice Read(string text, ICollection<string> rules)
    {
        var entries = new List<BaselineEntry>();
        var (folder, rule, isWanted) = ("", "", false);
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
            // Entries are sorted by rule, so mostly the line before has told.
            if (!HasRule(text, start, end, rule))
            {
                rule = RuleOf(text, start, end);
                isWanted = start == 0 || rules.Contains(rule);
            }

            if (!isWanted)
                continue;
            if (rule.Length == 0 || string.CompareOrdinal(text, start, FolderMark, 0, FolderMark.Length) == 0)
                folder = rule;
            else if (EntryOf(text, start, end, rule, entries.Count > 0 ? entries[entries.Count - 1].Path : "") is { } entry)
                entries.Add(entry);
        }

        return new(folder, entries);
    }

    // Fifty thousand of them are read in each compilation; a path is mostly that of the line before.
    private static BaselineEntry? EntryOf(string text, int start, int end, string rule, string last)
    {
        var path = text.IndexOf('\t', start, end - start) + rule.Length + 2;
        var hash = path < end ? text.IndexOf('\t', path, end - path) + 1 : 0;
        var number = hash > 0 ? text.IndexOf('\t', hash, end - hash) + 1 : 0;
        if (number == 0 || !int.TryParse(text.Substring(number, end - number).TrimEnd('\r'), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return null;
        var isLast = hash - 1 - path == last.Length && string.CompareOrdinal(text, path, last, 0, last.Length) == 0;
        return new(rule, isLast ? last : text.Substring(path, hash - 1 - path), text.Substring(hash, number - 1 - hash), count, text[start] == 'g');
    }

    private static bool HasRule(string text, int start, int end, string rule)
    {
        var at = text.IndexOf('\t', start, end - start) + 1;
        return at > 0 && rule.Length > 0 && at + rule.Length < end && text[at + rule.Length] == '\t' && string.CompareOrdinal(text, at, rule, 0, rule.Length) == 0;
    }

    private static string RuleOf(string text, int start, int end) => text.Substring(start, end - start).Split('\t') is { Length: > 1 } parts ? parts[1].TrimEnd('\r') : "";

    private static string Line(BaselineEntry entry) => $"{(entry.IsGone ? "gone" : "at")}\t{entry.Rule}\t{entry.Path}\t{entry.Hash}\t{entry.Count.ToString(CultureInfo.InvariantCulture)}\n";

    // No rule, path or hash holds a tab or a line feed, so such an entry accepts nothing anyway.
    private static bool IsPlain(BaselineEntry entry) => (entry.Rule + entry.Path + entry.Hash).IndexOfAny(['\t', '\n', '\r']) < 0;
}
