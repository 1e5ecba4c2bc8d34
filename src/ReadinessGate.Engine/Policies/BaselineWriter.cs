using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Writes the lists of readiness.baseline.json, one entry a line so that two branches merge, and leaves every other byte of the file as it is.</summary>
public static class BaselineWriter
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The new content of the file.</summary>
    /// <param name="baseline">What it is to hold.</param>
    /// <param name="content">What it holds, as read before by <see cref="BaselineReader"/>; empty where there is none.</param>
    public static byte[] Write(Baseline baseline, ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            var findings = baseline.Findings.IsEmpty ? "" : $",\n  \"{BaselineFindingReader.Key}\": {Findings(baseline)}";
            return Encoding.UTF8.GetBytes($"{{\n  \"version\": {BaselineReader.Version},\n  \"{BaselineReader.FiguresKey}\": {Figures(baseline)}{findings}\n}}\n");
        }

        var written = Put(MergeCommas.Complete(content), BaselineReader.FiguresKey, Figures(baseline), isAdded: true);
        return Put(written, BaselineFindingReader.Key, Findings(baseline), isAdded: !baseline.Findings.IsEmpty);
    }

    private static byte[] Put(ReadOnlySpan<byte> content, string key, string list, bool isAdded)
    {
        // A checkout may have other line ends than the repository.
        var newLine = content.IndexOf("\r\n"u8) < 0 ? "\n" : "\r\n";
        var text = list.Replace("\n", newLine, StringComparison.Ordinal);
        var (start, end, isThere) = Find(content, key);
        if (!isThere && !isAdded)
            return content.ToArray();
        return [.. content[..start], .. Encoding.UTF8.GetBytes(isThere ? text : $"{newLine}  \"{key}\": {text},"), .. content[end..]];
    }

    private static string Figures(Baseline baseline) =>
        List(baseline.Figures.OrderBy(entry => entry.Figure, StringComparer.Ordinal).ThenBy(entry => entry.Scope, StringComparer.Ordinal).Select(Entry));

    private static string Findings(Baseline baseline) => List(BaselineFindingReader.Sort(baseline.Findings).Select(Entry));

    // The brackets keep lines of their own around no entry too: to a branch that merges they are as they were.
    private static string List(IEnumerable<string> entries)
    {
        var lines = entries.ToArray();
        return lines.Length == 0 ? "[\n  ]" : $"[\n    {string.Join(",\n    ", lines)}\n  ]";
    }

    private static string Entry(BaselineFigure entry) =>
        $"{{ \"figure\": {Text(entry.Figure)}, \"scope\": {Text(entry.Scope)}, \"value\": {entry.Value.ToString("0.##", CultureInfo.InvariantCulture)}{Because(entry.Because)} }}";

    private static string Entry(BaselineFinding entry) =>
        $"{{ \"rule\": {Text(entry.Rule)}, \"path\": {Text(entry.Path)}, \"hash\": {Text(entry.Hash)}, \"count\": {entry.Count.ToString(CultureInfo.InvariantCulture)}{Because(entry.Because)} }}";

    private static string Because(string? reason) => reason is null ? "" : $", \"because\": {Text(reason)}";

    private static string Text(string value) => JsonSerializer.Serialize(value, Relaxed);

    // Where a list stands; where it is to stand, behind the bracket that opens the file, when there is none.
    private static (int Start, int End, bool IsThere) Find(ReadOnlySpan<byte> content, string key)
    {
        var mark = content.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(content[mark..], new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        var open = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(key);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isIt)
                return (mark + start, mark + (int)reader.BytesConsumed, true);
        }

        return (mark + open, mark + open, false);
    }
}
