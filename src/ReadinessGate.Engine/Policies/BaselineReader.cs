using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Reads readiness.baseline.json strictly, but for sections that other versions write, which are theirs, and for what a merge leaves.</summary>
public static class BaselineReader
{
    /// <summary>The version of the shape that is read and written.</summary>
    public const int Version = 1;

    /// <summary>The key of the list of figures.</summary>
    public const string FiguresKey = "figures";

    private const double Highest = 100;
    private const int MaximumBytes = 1 << 25;

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="PolicyException">It is no JSON, of a later version, or an entry is wrong.</exception>
    public static Baseline Read(string path, ReadOnlySpan<byte> content)
    {
        if (MergeMarks.LineIn(content) is { } line)
            throw Error(new Place(path, line), "the file holds the marks of a merge conflict; keep the lines of both sides, remove the marks, and run 'dotnet readiness baseline'");
        var root = JsonPlaceReader.Read(path, MergeCommas.Complete(content), maximumBytes: MaximumBytes);
        if (root.Kind != JsonValueKind.Object)
            throw Error(path, root, "a baseline is an object { … }");
        if (root["version"] is not { Kind: JsonValueKind.Number } version)
            throw Error(path, root, $"the key 'version' is missing or no number; write \"version\": {Version}");
        if (version.Number != Version)
            throw Error(path, version, $"this file has version {version.Number:0.##}, and this tool reads version {Version}; use a newer ReadinessGate");
        return new Baseline(root[FiguresKey] is { } figures ? ReadFigures(path, figures) : [])
        {
            Findings = root[BaselineFindingReader.Key] is { } findings ? BaselineFindingReader.Read(path, findings) : [],
        };
    }

    private static ImmutableArray<BaselineFigure> ReadFigures(string path, JsonValue figures)
    {
        if (figures.Kind != JsonValueKind.Array)
            throw Error(path, figures, $"'{FiguresKey}' must be an array [ … ]");
        var entries = figures.Items.Select(item => ReadEntry(path, item)).ToArray();
        // As after a merge. A figure only moves up, so the higher one was reached last, and lowering it takes a reason anyway.
        var highest = entries.GroupBy(entry => (entry.Figure, entry.Scope)).Select(same => same.MaxBy(entry => entry.Value)!);
        return [.. highest.OrderBy(entry => entry.Figure, StringComparer.Ordinal).ThenBy(entry => entry.Scope, StringComparer.Ordinal)];
    }

    private static BaselineFigure ReadEntry(string path, JsonValue item)
    {
        if (item.Kind != JsonValueKind.Object)
            throw Error(path, item, "an entry is an object { \"figure\": …, \"scope\": …, \"value\": … }");
        if (item.Members.FirstOrDefault(member => member.Name is not ("figure" or "scope" or "value" or "because")) is { } unknown)
            throw Error(new Place(path, unknown.Line, unknown.Column), $"unknown key '{unknown.Name}'{Spelling.Suggest(unknown.Name, ["figure", "scope", "value", "because"])}");
        var figure = TextOf(path, item, "figure");
        if (!MeasuredFigure.Known.Contains(figure))
            throw Error(path, item["figure"]!, $"unknown figure '{figure}'{Spelling.Suggest(figure, MeasuredFigure.Known)}; known: {string.Join(", ", MeasuredFigure.Known)}");
        if (item["value"] is not { Kind: JsonValueKind.Number, Number: >= 0 and <= Highest } value)
            throw Error(path, item["value"] ?? item, $"'value' must be a number from 0 to {Highest:F0}");
        return new BaselineFigure(figure, TextOf(path, item, "scope"), Math.Round((decimal)value.Number, 2), item["because"] is null ? null : TextOf(path, item, "because")) { At = new Place(path, item.Line, item.Column) };
    }

    private static string TextOf(string path, JsonValue item, string key) =>
        item[key] is { Kind: JsonValueKind.String, Text: { Length: > 0 } text } ? text : throw Error(path, item[key] ?? item, $"'{key}' must be a string");

    private static PolicyException Error(string path, JsonValue at, string message) => Error(new Place(path, at.Line, at.Column), message);

    private static PolicyException Error(Place at, string message) => new([new PolicyProblem("RG0002", message, at)]);
}
