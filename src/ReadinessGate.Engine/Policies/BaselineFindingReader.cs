using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Reads the accepted findings of readiness.baseline.json. What a merge leaves is fine: lines in any order, and entries that stand twice, of which the higher count holds.</summary>
public static class BaselineFindingReader
{
    /// <summary>The key of the list.</summary>
    public const string Key = "findings";

    private static readonly ImmutableArray<string> Keys = ["rule", "path", "hash", "count", "because"];

    /// <summary>Reads the list.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="list">The value of <see cref="Key"/>.</param>
    /// <returns>Sorted by rule, path and hash.</returns>
    /// <exception cref="PolicyException">An entry is wrong; names line and column.</exception>
    public static ImmutableArray<BaselineFinding> Read(string path, JsonValue list)
    {
        if (list.Kind != JsonValueKind.Array)
            throw Error(path, list, $"'{Key}' must be an array [ … ]");
        return Sort(list.Items.Select(item => ReadEntry(path, item)).GroupBy(entry => entry.Key).Select(same => same.MaxBy(entry => entry.Count)!));
    }

    /// <summary>The order in the file.</summary>
    public static ImmutableArray<BaselineFinding> Sort(IEnumerable<BaselineFinding> entries) =>
        [.. entries.OrderBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Hash, StringComparer.Ordinal)];

    private static BaselineFinding ReadEntry(string path, JsonValue item)
    {
        if (item.Kind != JsonValueKind.Object)
            throw Error(path, item, "an entry is an object { \"rule\": …, \"path\": …, \"hash\": …, \"count\": … }");
        foreach (var member in item.Members)
            if (!Keys.Contains(member.Name))
                throw new PolicyException([new PolicyProblem("RG0002", $"unknown key '{member.Name}'{Spelling.Suggest(member.Name, Keys)}", new Place(path, member.Line, member.Column))]);
        if (item["count"] is not { Kind: JsonValueKind.Number, Number: >= 1 and <= int.MaxValue } count || count.Number != Math.Floor(count.Number))
            throw Error(path, item["count"] ?? item, "'count' must be a whole number from 1");
        return new BaselineFinding(TextOf(path, item, "rule"), TextOf(path, item, "path"), TextOf(path, item, "hash"), (int)count.Number, item["because"] is null ? null : TextOf(path, item, "because"))
        {
            At = new Place(path, item.Line, item.Column),
        };
    }

    private static string TextOf(string path, JsonValue item, string key) =>
        item[key] is { Kind: JsonValueKind.String, Text: { Length: > 0 } text } ? text : throw Error(path, item[key] ?? item, $"'{key}' must be a string");

    private static PolicyException Error(string path, JsonValue at, string message) => new([new PolicyProblem("RG0002", message, new Place(path, at.Line, at.Column))]);
}
