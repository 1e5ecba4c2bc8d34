namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads the file of a checklist, which is UTF-8 and no larger than what people write.</summary>
public static class ChecklistFile
{
    /// <summary>What a checklist may hold at most.</summary>
    public const int MaximumBytes = SmallText.MaximumBytes;

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
    public static string Text(string path, Stream content) => SmallText.Of(path, content, "keep the checklist in it, and long evidence in files of its own");
}
