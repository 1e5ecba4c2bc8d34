using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.MSBuild;

/// <summary>Reads the findings of readiness.baseline.json as far as they go.</summary>
public static class BaselineEntries
{
    private const string Prefix = "findings:";

    // git's merge driver "union" leaves two entries without a comma between them.
    private static readonly Regex Unparted = new(@"\}(?=[ \t\r]*\n\s*\{)", RegexOptions.CultureInvariant);

    /// <summary>The entries that are whole. Never throws.</summary>
    /// <remarks>Of an entry that stands twice, as after a merge, the higher count holds.</remarks>
    public static IEnumerable<BaselineEntry> Read(string json)
    {
        if (json.IndexOf("\"findings\"", StringComparison.Ordinal) < 0)
            return [];
        var elements = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var setting in JsonSettingsReader.Read(Unparted.Replace(json, "},")))
        {
            var parts = setting.KeyPath.StartsWith(Prefix, StringComparison.Ordinal) ? setting.KeyPath.Substring(Prefix.Length).Split(':') : [];
            if (parts.Length != 2)
                continue;
            if (!elements.TryGetValue(parts[0], out var element))
                elements.Add(parts[0], element = new(StringComparer.Ordinal));
            element[parts[1]] = setting.Value;
        }

        return elements.Values.Select(Entry).OfType<BaselineEntry>()
            .GroupBy(entry => (entry.Rule, entry.Path, entry.Hash)).Select(same => same.OrderByDescending(entry => entry.Count).First());
    }

    private static BaselineEntry? Entry(Dictionary<string, string> element) =>
        element.TryGetValue("rule", out var rule) && element.TryGetValue("path", out var path) && element.TryGetValue("hash", out var hash)
        && element.TryGetValue("count", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? new(rule, path, hash, count, false)
            : null;
}
