namespace ReadinessGate.Collecting.Secrets;

/// <summary>Tells whether a path leads through a link: then the file is another one than git tracks, and may lie anywhere.</summary>
public sealed class FolderLinks(string root)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal) { [""] = false };

    /// <summary>Whether a folder of the relative path is a link.</summary>
    public bool LeadsThrough(string path) => OfFolder(path[..Math.Max(0, path.LastIndexOf('/'))]);

    private bool OfFolder(string folder)
    {
        if (!_known.TryGetValue(folder, out var isLink))
            _known[folder] = isLink = LeadsThrough(folder) || new DirectoryInfo(Path.Combine(root, folder)).LinkTarget is not null;
        return isLink;
    }
}
