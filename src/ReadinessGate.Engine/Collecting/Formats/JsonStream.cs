using System.Text;
using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Takes one token of a JSON document.</summary>
/// <param name="reader">At the token.</param>
public delegate void JsonToken(ref Utf8JsonReader reader);

/// <summary>Reads JSON that may be large or hostile token by token, in memory as large as its longest token.</summary>
public static class JsonStream
{
    private const int FirstSize = 1 << 16;
    private const int MaximumToken = 1 << 24;
    private const int MaximumDepth = 64;

    /// <summary>Reads a document to its end.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content, in UTF-8.</param>
    /// <param name="format">What the file should be, in messages.</param>
    /// <param name="take">Is handed each token.</param>
    /// <exception cref="EvidenceException">The text is not JSON; names file and line.</exception>
    public static void Read(string path, Stream content, string format, JsonToken take)
    {
        var buffer = new byte[FirstSize];
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = MaximumDepth });
        var (count, lines, hasBegun, isFinal) = (0, 0L, false, false);
        try
        {
            while (!isFinal)
            {
                if (count == buffer.Length)
                    Array.Resize(ref buffer, buffer.Length < MaximumToken ? buffer.Length * 2 : throw new EvidenceException($"{path}({lines + 1}): {format} was expected, but a value is longer than {MaximumToken >> 20} MB"));
                var read = content.Read(buffer, count, buffer.Length - count);
                isFinal = read == 0;
                count += read;
                if (!hasBegun && buffer.AsSpan(0, count).StartsWith(Encoding.UTF8.Preamble))
                    buffer.AsSpan(0, Encoding.UTF8.Preamble.Length).Fill((byte)' ');
                hasBegun = true;
                var reader = new Utf8JsonReader(buffer.AsSpan(0, count), isFinal, state);
                while (reader.Read())
                    take(ref reader);
                state = reader.CurrentState;
                var used = (int)reader.BytesConsumed;
                lines += buffer.AsSpan(0, used).Count((byte)'\n');
                Buffer.BlockCopy(buffer, used, buffer, 0, count - used);
                count -= used;
            }
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? lines) + 1}): {format} was expected, but the file is cut off or damaged", problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new EvidenceException($"{path}({lines + 1}): the file is JSON, but not of the shape of {format}", problem);
        }
    }
}
