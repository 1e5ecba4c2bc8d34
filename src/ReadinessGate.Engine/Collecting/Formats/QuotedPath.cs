using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads a path as git writes it: as it is, or within quotes as C would write it.</summary>
public static class QuotedPath
{
    private const string Letters = "abtnvfr";
    private static readonly byte[] Meanings = [7, 8, 9, 10, 11, 12, 13];

    /// <summary>The path.</summary>
    /// <param name="text">What git wrote (UTF-8); an octal number behind a backslash is one byte.</param>
    public static string Read(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'"', .., (byte)'"'])
            return Encoding.UTF8.GetString(text);
        var bytes = new List<byte>(text.Length);
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (text[at] != '\\')
                bytes.Add(text[at]);
            else if (text[at + 1] is >= (byte)'0' and <= (byte)'3' && at + 4 < text.Length)
            {
                bytes.Add((byte)(((text[at + 1] - '0') << 6) | ((text[at + 2] - '0') << 3) | (text[at + 3] - '0')));
                at += 3;
            }
            else
                bytes.Add(Letters.IndexOf((char)text[++at], StringComparison.Ordinal) is var index and >= 0 ? Meanings[index] : text[at]);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
