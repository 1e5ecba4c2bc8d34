using System.Collections.Concurrent;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Which <c>secrets.allow</c> speaks of a file: that of the system which is searched, or of the readiness.json in a folder further down, which makes a system of its own.</summary>
public sealed class FolderAllowances
{
    private readonly string _root;
    private readonly (AllowedSecrets Secrets, string Folder) _own;
    private readonly ConcurrentDictionary<string, (AllowedSecrets Secrets, string Folder)> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, bool> _used = [];

    /// <summary>The lists below a folder.</summary>
    /// <param name="root">Absolute folder that is searched.</param>
    /// <param name="own">The list of the system.</param>
    /// <param name="ownFolder">Absolute folder of the system, which is <paramref name="root"/> or above it.</param>
    public FolderAllowances(string root, AllowedSecrets own, string ownFolder)
    {
        (_root, _own) = (root, (own, ownFolder));
        _known[""] = _own;
    }

    /// <summary>Whether a list allows a name in a file.</summary>
    public bool Allow(string? name, string path)
    {
        var (secrets, folder) = OfFolder(path[..Math.Max(0, path.LastIndexOf('/'))]);
        var relative = Path.GetRelativePath(folder, Path.Combine(_root, path)).Replace('\\', '/');
        if (secrets.Find(name, relative) is not { } entry)
            return false;
        if (ReferenceEquals(secrets, _own.Secrets))
            _used[entry.Index] = true;
        return true;
    }

    /// <summary>The elements of the system's own list that allowed nothing.</summary>
    public IEnumerable<AllowedSecret> Unused => _own.Secrets.Entries.Where(entry => !_used.ContainsKey(entry.Index));

    private (AllowedSecrets Secrets, string Folder) OfFolder(string folder) => _known.GetOrAdd(folder, _ =>
    {
        var file = Path.Combine(_root, folder, SystemRoot.PolicyFile);
        return File.Exists(file) && TextFile.Read(file) is { } text
            ? (AllowedSecrets.OfPolicy(text), Path.Combine(_root, folder))
            : OfFolder(folder[..Math.Max(0, folder.LastIndexOf('/'))]);
    });
}
