using ReadinessGate.Checklists;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Finds what the other documents of a system list as still to be done, below headings such as "Next steps".</summary>
public static class ActionSearch
{
    private const int LargestDocument = ChecklistFile.MaximumBytes;

    /// <summary>The open actions of all Markdown documents but one, sorted by place; a document that can't be read lists none.</summary>
    public static ImmutableArray<OpenAction> Below(RepositoryFiles files, string except, DateOnly today) =>
    [
        .. files.All.Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && path != except && new FileInfo(files.FullPath(path)) is { Exists: true, Length: <= LargestDocument })
            .Select(path => (path, text: TextFile.Read(files.FullPath(path))))
            .Where(document => document.text is not null && document.text.Split('\n').Any(line => line.Length < 200 && HeadingText.ListsActions(line)))
            .SelectMany(document => Read(document.path, document.text!, today)),
    ];

    private static ImmutableArray<OpenAction> Read(string path, string text, DateOnly today)
    {
        try
        {
            return ChecklistReader.Read(path, text, today).Actions;
        }
        catch (EvidenceException)
        {
            return [];
        }
    }
}
