using System.Buffers;
using System.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Reads a file as text, whatever its encoding; a large one in pieces.</summary>
public static class TextFile
{
    private const int LargestWhole = 16 * 1024 * 1024;
    private const int PieceLength = 4 * 1024 * 1024;

    // A token that a cut divides stands whole in the next piece.
    private const int Overlap = 2048;

    /// <summary>The text of a file in pieces that end with a line where they can; none when it is gone, a link, empty, or no text.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="words">Words without which the text is of no interest: a file without one comes as one empty piece.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static IEnumerable<TextPiece> Pieces(string fullPath, KeywordTable? words = null)
    {
        var info = new FileInfo(fullPath);
        if (!info.Exists || info.Length == 0 || (info.Attributes & FileAttributes.ReparsePoint) != 0 && info.LinkTarget is not null)
            return [];
        if (info.Length > LargestWhole)
            return Stream(fullPath);
        return Whole(fullPath, (int)info.Length, words) is { } text ? [new TextPiece(text, 1, 0, IsWhole: true)] : [];
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

    // Most files are small and hold no word: then opening them is what costs, and nothing is decoded.
    private static string? Whole(string fullPath, int length, KeywordTable? words)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var count = ReadInto(bytes, length, fullPath);
            if (TextDecoder.EncodingOf(bytes.AsSpan(0, Math.Min(count, TextDecoder.SampleLength))) is not { } encoding)
                return null;
            return encoding is UTF8Encoding && words?.IsIn(bytes, count) == false ? "" : TextDecoder.Decode(bytes.AsSpan(0, count), encoding);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static int ReadInto(byte[] bytes, int length, string fullPath)
    {
        // Whoever writes the file at the same time is not stopped, and no lock is asked for.
        using var file = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var count = 0;
        for (var read = -1; read != 0 && count < length; count += read)
            read = RandomAccess.Read(file, bytes.AsSpan(count, length - count), count);
        return count;
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
