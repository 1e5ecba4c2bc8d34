using System.Text;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads the file of a checklist, which is UTF-8 and no larger than what people write.</summary>
public static class ChecklistFile
{
    /// <summary>What a checklist may hold at most.</summary>
    public const int MaximumBytes = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a checklist.</summary>
    /// <param name="path">Relative to the root of the system, for messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <exception cref="EvidenceException">It is too large, no UTF-8, or nested too deeply.</exception>
    public static Checklist Read(string path, Stream content, DateOnly today) => ChecklistReader.Read(path, Text(path, content), today);

    /// <summary>The text of a file, without a byte order mark.</summary>
    /// <param name="path">Relative to the root of the system, for messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="EvidenceException">It is too large, or no UTF-8.</exception>
    public static string Text(string path, Stream content)
    {
        var bytes = new byte[MaximumBytes + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MaximumBytes)
            throw new EvidenceException($"{path}: the file has more than {MaximumBytes >> 20} MiB. Fix: keep the checklist in it, and long evidence in files of its own");
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
