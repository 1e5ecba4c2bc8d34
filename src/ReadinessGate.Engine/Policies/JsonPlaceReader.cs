using System.Text;
using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Reads JSON with comments and trailing commas into values that know their line and column.</summary>
public static class JsonPlaceReader
{
    private const int MaximumBytes = 1 << 20;
    private const int MaximumDepth = 32;

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="origin">Whose file it is.</param>
    /// <param name="maximumBytes">How long it may be.</param>
    /// <exception cref="PolicyException">The text is not JSON, too large, or not UTF-8.</exception>
    public static JsonValue Read(string path, ReadOnlySpan<byte> bytes, PolicyOrigin origin = PolicyOrigin.Own, int maximumBytes = MaximumBytes)
    {
        if (bytes.Length > maximumBytes)
            throw Error(path, 0, 0, $"the file has {bytes.Length >> 10} KiB; at most {maximumBytes >> 10} are read");
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..])
            throw Error(path, 1, 1, "the file is UTF-16; save it as UTF-8");
        if (bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            throw Error(path, 1, 1, "the file is empty; write at least {}");

        var lines = new LineIndex(bytes);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaximumDepth });
        try
        {
            reader.Read();
            var value = ReadValue((path, origin), ref reader, lines);
            reader.Read();
            return value;
        }
        catch (JsonException problem)
        {
            var (line, column) = lines.PlaceOfByte((int)(problem.LineNumber ?? 0), (int)(problem.BytePositionInLine ?? 0));
            throw Error(path, line, column, "this is not valid JSON: " + Reason(problem));
        }
        catch (InvalidOperationException)
        {
            throw Error(path, lines.Of(reader.TokenStartIndex).Line, lines.Of(reader.TokenStartIndex).Column, "the text is not valid UTF-8; save the file as UTF-8");
        }
    }

    private static JsonValue ReadValue((string Path, PolicyOrigin Origin) file, ref Utf8JsonReader reader, LineIndex lines)
    {
        var (line, column) = lines.Of(reader.TokenStartIndex);
        JsonValue Value(JsonValueKind kind) => new(kind, line, column) { Path = file.Path, Origin = file.Origin };
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Value(JsonValueKind.Object) with { Members = ReadMembers(file, ref reader, lines) };
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<JsonValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(file, ref reader, lines));
                return Value(JsonValueKind.Array) with { Items = items.ToImmutable() };
            case JsonTokenType.String:
                return Value(JsonValueKind.String) with { Text = reader.GetString() };
            case JsonTokenType.Number:
                return Value(JsonValueKind.Number) with { Number = reader.TryGetDouble(out var number) ? number : double.NaN };
            case JsonTokenType.True:
                return Value(JsonValueKind.True);
            case JsonTokenType.False:
                return Value(JsonValueKind.False);
            default:
                return Value(JsonValueKind.Null);
        }
    }

    private static ImmutableArray<JsonMember> ReadMembers((string Path, PolicyOrigin Origin) file, ref Utf8JsonReader reader, LineIndex lines)
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (line, column) = lines.Of(reader.TokenStartIndex);
            var name = reader.GetString()!;
            if (!names.Add(name))
                throw Error(file.Path, line, column, $"key '{name}' stands twice in this object; keep one");
            reader.Read();
            members.Add(new JsonMember(name, line, column, ReadValue(file, ref reader, lines)));
        }

        return members.ToImmutable();
    }

    // The framework's text ends with its own line and byte numbers, which count from 0 and would contradict ours.
    private static string Reason(JsonException problem)
    {
        var text = problem.Message;
        var end = text.IndexOf(" LineNumber:", StringComparison.Ordinal);
        text = end < 0 ? text : text[..end];
        return text.TrimEnd('.');
    }

    private static PolicyException Error(string path, int line, int column, string message) =>
        new([new PolicyProblem("RG0002", message, new Place(path, line, column))]);
}
