using System.Text;
using System.Text.Unicode;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Tells text from other bytes, and in which encoding it is written.</summary>
public static class TextDecoder
{
    /// <summary>How many bytes from the start are enough to tell.</summary>
    public const int SampleLength = 8000;

    /// <summary>The text of a whole file; null when it is none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => EncodingOf(bytes[..Math.Min(bytes.Length, SampleLength)]) is { } encoding ? Decode(bytes, encoding) : null;

    /// <summary>The text of a whole file whose encoding its first bytes tell.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (encoding is UTF8Encoding && !Utf8.IsValid(bytes))
            encoding = Encoding.Latin1;
        var start = encoding.Preamble.Length > 0 && bytes.StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        var text = encoding.GetString(bytes[start..]);
        // Lines that end as on old Macs are lines all the same.
        return text.Contains('\n', StringComparison.Ordinal) ? text : text.Replace('\r', '\n');
    }

    /// <summary>The encoding of a file by its first bytes: by its mark, else by where its zeros stand; null when the file is no text.</summary>
    public static Encoding? EncodingOf(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith(Encoding.UTF32.Preamble))
            return Encoding.UTF32;
        if (sample is [0xFF, 0xFE, ..])
            return Encoding.Unicode;
        if (sample is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode;
        return sample.Contains((byte)0) ? WithoutMark(sample) : Encoding.UTF8;
    }

    // Text in UTF-16 is mostly Latin, in settings and scripts at least: every other byte is zero, and always the same other.
    private static Encoding? WithoutMark(ReadOnlySpan<byte> sample)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0)
                zeros[i & 1]++;
        var most = sample.Length / 4;
        if (zeros[0] == 0 && zeros[1] > most)
            return Encoding.Unicode;
        return zeros[1] == 0 && zeros[0] > most ? Encoding.BigEndianUnicode : null;
    }
}
