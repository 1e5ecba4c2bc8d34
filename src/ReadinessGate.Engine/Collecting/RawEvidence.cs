namespace ReadinessGate.Collecting;

/// <summary>Files of results as tools wrote them: those that readiness.json names, and those in the places where tools put them.</summary>
/// <param name="Files">Sorted by path; the same content is taken once, under its first path.</param>
/// <param name="Unmatched">The globs that match no file.</param>
public sealed record RawEvidence(ImmutableArray<RawFile> Files, ImmutableArray<string> Unmatched)
{
    /// <summary>Finds files.</summary>
    /// <remarks>
    /// Globs hold below the root of the system and below every folder that was handed in; case counts.
    /// Conventional places, whose case does not, are searched in a folder that was handed in and holds no evidence of ours,
    /// and below the root where nothing is named and no build has left facts: beside our own evidence they would count every test twice.
    /// </remarks>
    /// <param name="context">The system.</param>
    /// <param name="globs">What readiness.json names.</param>
    /// <param name="conventional">Globs of the places where tools put such files.</param>
    /// <exception cref="EvidenceException">A file can't be read.</exception>
    public static RawEvidence Find(CollectionContext context, ImmutableArray<string> globs, ImmutableArray<string> conventional)
    {
        var root = context.Files.Root;
        var handedIn = context.EvidenceIsLocal ? [] : context.EvidenceFolders;
        var named = globs.Select(glob => (glob, files: handedIn.Prepend(root).SelectMany(folder => RawSearch.Matching(folder, glob)).ToArray())).ToArray();
        var placed = handedIn.Where(folder => !context.Legs.Any(leg => IsBelow(leg.Folder, folder))).ToList();
        if (globs.IsEmpty && context.EvidenceIsLocal && context.Legs.IsEmpty)
            placed.Add(root);
        var found = named.SelectMany(pair => pair.files).Concat(placed.SelectMany(folder => RawSearch.Conventional(folder, conventional)));
        return new RawEvidence(Distinct(found), [.. named.Where(pair => pair.files.Length == 0).Select(pair => pair.glob)]);
    }

    private static bool IsBelow(string path, string folder) => (path + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static ImmutableArray<RawFile> Distinct(IEnumerable<(string Path, string FullPath)> found) =>
    [
        .. found.DistinctBy(file => file.FullPath)
            .OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.FullPath, StringComparer.Ordinal)
            .Select(file => RawFile.Of(file.Path, file.FullPath))
            .DistinctBy(file => file.Identity),
    ];
}
