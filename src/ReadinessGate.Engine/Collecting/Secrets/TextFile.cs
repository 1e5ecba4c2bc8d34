using System.Text;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Reads a file as text, whatever its encoding; a large one in pieces.</summary>
public static class TextFile
{
    private const int LargestWhole = 16 * 1024 * 1024;
    private const int PieceLength = 4 * 1024 * 1024;

    // A token that a cut divides stands whole in the next piece.
    private const int Overlap = 2048;

    /// <summary>The text of a file in pieces that end with a line where they can; none when it is gone, a link, empty, or no text.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static IEnumerable<TextPiece> Pieces(string fullPath)
    {
        var info = new FileInfo(fullPath);
        if (!info.Exists || info.Length == 0 || info.LinkTarget is not null)
            return [];
        if (info.Length > LargestWhole)
            return Stream(fullPath);
        return TextDecoder.Decode(File.ReadAllBytes(fullPath)) is { } text ? [new TextPiece(text, 1, 0, IsWhole: true)] : [];
    }

    /// <summary>The text of a file of ordinary size; null when there is none.</summary>
    public static string? Read(string fullPath)
    {
        try
        {
            return Pieces(fullPath).FirstOrDefault(piece => piece.IsWhole)?.Text;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<TextPiece> Stream(string fullPath)
    {
        using var file = File.OpenRead(fullPath);
        var sample = new byte[TextDecoder.SampleLength];
        var length = file.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        if (TextDecoder.EncodingOf(sample.AsSpan(0, length)) is not { } encoding)
            yield break;
        file.Position = 0;
        using var reader = new StreamReader(file, encoding);
        var buffer = new char[PieceLength + Overlap];
        var (kept, line, column) = (0, 1, 0);
        for (var isLast = false; !isLast;)
        {
            var count = reader.ReadBlock(buffer, kept, PieceLength);
            var end = kept + count;
            isLast = count < PieceLength;
            var cut = isLast ? end : Array.LastIndexOf(buffer, '\n', end - 1, Overlap) + 1;
            var next = cut > 0 ? cut : end - Overlap;
            yield return new TextPiece(new string(buffer, 0, cut > 0 ? cut : end), line, column, IsWhole: false);
            line += buffer.AsSpan(0, next).Count('\n');
            column = cut > 0 ? 0 : next - 1 - buffer.AsSpan(0, next).LastIndexOf('\n') + (buffer.AsSpan(0, next).Contains('\n') ? 0 : column);
            kept = end - next;
            buffer.AsSpan(next, kept).CopyTo(buffer);
        }
    }
}
