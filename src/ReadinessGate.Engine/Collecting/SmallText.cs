using System.Text;

namespace ReadinessGate.Collecting;

/// <summary>Reads files that people write by hand: UTF-8, and no larger than anyone writes.</summary>
public static class SmallText
{
    /// <summary>What such a file may hold at most.</summary>
    public const int MaximumBytes = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; null when there is none, or when a link stands in its place or above it.</summary>
    /// <param name="path">Its name in messages.</param>
    /// <param name="full">Absolute.</param>
    /// <param name="root">The absolute folder above it where links are no longer looked for.</param>
    /// <param name="remedy">What to do when it is too large.</param>
    /// <exception cref="EvidenceException">It can't be read, is too large, or no UTF-8.</exception>
    public static string? Read(string path, string full, string root, string remedy)
    {
        try
        {
            if (!File.Exists(full) || RepositoryFiles.IsReachedByLink(full, root))
                return null;
            using var content = File.OpenRead(full);
            return Of(path, content, remedy);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceException($"{path}: the file can't be read ({problem.GetType().Name})", problem);
        }
    }

    /// <summary>The text of a file, without a byte order mark.</summary>
    /// <param name="path">Its name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="remedy">What to do when it is too large.</param>
    /// <exception cref="EvidenceException">It is too large, or no UTF-8.</exception>
    public static string Of(string path, Stream content, string remedy)
    {
        var bytes = new byte[MaximumBytes + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MaximumBytes)
            throw new EvidenceException($"{path}: the file has more than {MaximumBytes >> 20} MiB. Fix: {remedy}");
        try
        {
            var text = Strict.GetString(bytes, 0, length);
            return text.Contains('\0', StringComparison.Ordinal) ? throw NoText(path) : text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw NoText(path);
        }
    }

    private static EvidenceException NoText(string path) => new($"{path}: the file is no text in UTF-8. Fix: save it as UTF-8");
}
