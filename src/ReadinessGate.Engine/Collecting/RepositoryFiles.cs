namespace ReadinessGate.Collecting;

/// <summary>The files of a system: everything below its root but build output, version control, packages, and systems of their own.</summary>
/// <remarks>
/// Left out by name: <c>bin</c>, <c>obj</c>, <c>artifacts</c>, <c>node_modules</c>, <c>TestResults</c> and hidden folders but <c>.github</c>.
/// A folder <c>packages</c> is left out where NuGet restored into it: it may as well hold sources. What git ignores is not asked: that takes a process.
/// </remarks>
public sealed class RepositoryFiles
{
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "artifacts", "node_modules", "TestResults" };
    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
    private readonly Lazy<ImmutableArray<string>> _all;

    /// <summary>The files below <paramref name="root"/>.</summary>
    public RepositoryFiles(string root)
    {
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _all = new Lazy<ImmutableArray<string>>(() => [.. Walk(Root).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The absolute root; never printed.</summary>
    public string Root { get; }

    /// <summary>All files, relative with <c>/</c>, sorted.</summary>
    public ImmutableArray<string> All => _all.Value;

    /// <summary>The name of the one solution at the root, else of the first project: the folder's own name differs from clone to clone.</summary>
    public string SystemName =>
        All.Where(path => !path.Contains('/', StringComparison.Ordinal) && (path.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase)))
            .Concat(All.Where(path => path.EndsWith("proj", StringComparison.OrdinalIgnoreCase)))
            .Select(Path.GetFileNameWithoutExtension)
            .FirstOrDefault() ?? "this repository";

    /// <summary>The absolute path of a file of the system.</summary>
    /// <exception cref="EvidenceException">The path leaves the root.</exception>
    public string FullPath(string relative)
    {
        var full = Path.GetFullPath(Path.Combine(Root, relative));
        return full.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new EvidenceException($"{relative}: the path leaves the repository");
    }

    /// <summary>True when a file, or a folder between it and a root, is a link: what it holds may stand anywhere.</summary>
    /// <param name="full">Absolute path of the file.</param>
    /// <param name="root">Absolute folder above it.</param>
    public static bool IsReachedByLink(string full, string root)
    {
        for (var step = full; step.Length > root.Length; step = Path.GetDirectoryName(step)!)
            if (new FileInfo(step).LinkTarget is not null)
                return true;
        return false;
    }

    /// <summary>The files below a folder with an extension, build output and hidden folders left out; absolute.</summary>
    public static IEnumerable<string> Below(string folder, string extension) => Enumerate(folder).Where(path => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Walk(string folder) => Enumerate(folder).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));

    private static IEnumerable<string> Enumerate(string root)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            if (folder != root && File.Exists(Path.Combine(folder, "readiness.json")))
                continue;
            // Reparse points are left out: a link may leave the repository or lead in a circle.
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", NoLinks))
            {
                if (entry is FileInfo)
                    yield return entry.FullName;
                else if (!Foreign.Contains(entry.Name) && (!entry.Name.StartsWith('.') || entry.Name == ".github") && !IsRestored(entry))
                    folders.Push(entry.FullName);
            }
        }
    }

    // packages.config restores to <id>.<version>/, a package folder of one's own to <id>/<version>/; each package keeps its archive there.
    private static bool IsRestored(FileSystemInfo folder) =>
        string.Equals(folder.Name, "packages", StringComparison.OrdinalIgnoreCase)
        && (File.Exists(Path.Combine(folder.FullName, "repositories.config")) || Below(folder.FullName).Any(child => HoldsPackage(child) || Below(child).Any(HoldsPackage)));

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateDirectories(folder, "*", NoLinks);

    private static bool HoldsPackage(string folder) => Directory.EnumerateFiles(folder, "*.nupkg", NoLinks).Any();
}
