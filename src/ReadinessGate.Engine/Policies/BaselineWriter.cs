using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Writes the figures of readiness.baseline.json, one entry a line so that two branches merge, and leaves every other byte of the file as it is.</summary>
public static class BaselineWriter
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The new content of the file.</summary>
    /// <param name="baseline">What it is to hold.</param>
    /// <param name="content">What it holds, as read before by <see cref="BaselineReader"/>; empty where there is none.</param>
    public static byte[] Write(Baseline baseline, ReadOnlySpan<byte> content)
    {
        // A checkout may have other line ends than the repository.
        var newLine = content.IndexOf("\r\n"u8) < 0 ? "\n" : "\r\n";
        var figures = Figures(baseline).Replace("\n", newLine, StringComparison.Ordinal);
        if (content.IsEmpty)
            return Encoding.UTF8.GetBytes($"{{\n  \"version\": {BaselineReader.Version},\n  \"{BaselineReader.FiguresKey}\": {figures}\n}}\n");
        var (start, end, isThere) = Find(content);
        var text = isThere ? figures : $"{newLine}  \"{BaselineReader.FiguresKey}\": {figures},";
        return [.. content[..start], .. Encoding.UTF8.GetBytes(text), .. content[end..]];
    }

    private static string Figures(Baseline baseline)
    {
        var lines = baseline.Figures.OrderBy(entry => entry.Figure, StringComparer.Ordinal).ThenBy(entry => entry.Scope, StringComparer.Ordinal).Select(Entry).ToArray();
        return lines.Length == 0 ? "[]" : $"[\n    {string.Join(",\n    ", lines)}\n  ]";
    }

    private static string Entry(BaselineFigure entry) =>
        $"{{ \"figure\": {Text(entry.Figure)}, \"scope\": {Text(entry.Scope)}, \"value\": {entry.Value.ToString("0.##", CultureInfo.InvariantCulture)}{(entry.Because is null ? "" : $", \"because\": {Text(entry.Because)}")} }}";

    private static string Text(string value) => JsonSerializer.Serialize(value, Relaxed);

    // Where the list of figures stands; where it is to stand, behind the bracket that opens the file, when there is none.
    private static (int Start, int End, bool IsThere) Find(ReadOnlySpan<byte> content)
    {
        var mark = content.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(content[mark..], new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        var open = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFigures = reader.ValueTextEquals(BaselineReader.FiguresKey);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isFigures)
                return (mark + start, mark + (int)reader.BytesConsumed, true);
        }

        return (mark + open, mark + open, false);
    }
}
