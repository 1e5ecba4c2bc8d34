namespace ReadinessGate.Collecting;

/// <summary>Which assembly a source file belongs to: by the facts of the build, else by the project file that lies nearest above it.</summary>
/// <param name="legs">What builds have left.</param>
/// <param name="files">The files of the system.</param>
public sealed class SourceOwners(ImmutableArray<EvidenceLeg> legs, RepositoryFiles files)
{
    private readonly Lazy<Dictionary<string, string>> _byDocument = new(() => legs.SelectMany(leg => leg.Facts.Documents, (leg, document) => (document.Path, leg.Facts.Assembly)).DistinctBy(pair => pair.Path).ToDictionary(pair => pair.Path, pair => pair.Assembly, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, string>> _byFolder = new(() => files.All
        .Where(path => path.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
        .DistinctBy(FolderOf)
        .ToDictionary(FolderOf, path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal));

    /// <summary>The assembly of a file; empty when nothing tells.</summary>
    /// <param name="path">Relative to the root of the system, with <c>/</c>.</param>
    public string Of(string path)
    {
        if (_byDocument.Value.TryGetValue(path, out var assembly))
            return assembly;
        for (var folder = FolderOf(path); ; folder = FolderOf(folder))
        {
            if (_byFolder.Value.TryGetValue(folder, out assembly))
                return assembly;
            if (folder.Length == 0)
                return "";
        }
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";
}
