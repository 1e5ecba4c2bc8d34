using System.Text;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Reads a file as text, whatever its encoding.</summary>
public static class TextFile
{
    private const int LongestFile = 16 * 1024 * 1024;
    private const int SampleLength = 8000;

    /// <summary>The text of a file; null when it is binary, too large to be configuration, or can't be read.</summary>
    public static string? Read(string fullPath)
    {
        try
        {
            var info = new FileInfo(fullPath);
            if (!info.Exists || info.Length is 0 or > LongestFile || info.LinkTarget is not null)
                return null;
            return Decode(File.ReadAllBytes(fullPath));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The text of some bytes; null when they are no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..])
            return new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true).ReadToEnd();
        return bytes.AsSpan(0, Math.Min(bytes.Length, SampleLength)).Contains((byte)0) ? null : Encoding.UTF8.GetString(bytes);
    }
}
