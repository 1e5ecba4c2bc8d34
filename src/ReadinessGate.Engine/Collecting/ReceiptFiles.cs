using ReadinessGate.Receipts;

namespace ReadinessGate.Collecting;

/// <summary>Finds what a receipt names on this machine.</summary>
/// <param name="root">Absolute root of the system.</param>
/// <param name="evidenceFolders">Absolute folders that may hold evidence.</param>
public sealed class ReceiptFiles(string root, ImmutableArray<string> evidenceFolders)
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>The files that are here, each with the hash that it has now.</summary>
    public ImmutableArray<FileDigest> Find(Provenance provenance) =>
    [
        .. provenance.Files.SelectMany(file => evidenceFolders.Append(root).Select(folder => Inside(folder, file.Path) is { } path ? ProvenanceCollector.DigestOf(file.Path, path) : null)).OfType<FileDigest>(),
    ];

    /// <summary>The policy of the receipt as it is here; without one in the receipt, the readiness.json that is here nevertheless.</summary>
    public FileDigest? Policy(Provenance provenance) =>
        (provenance.Policy?.Path ?? SystemRoot.PolicyFile) is var policy && Inside(root, policy) is { } path ? ProvenanceCollector.DigestOf(policy, path) : null;

    /// <summary>The assemblies in a folder that have the name of one of the receipt.</summary>
    public ImmutableArray<ArtifactAssembly> Assemblies(string folder, Provenance provenance)
    {
        var builds = provenance.Assemblies.ToLookup(assembly => assembly.Name, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Directory.EnumerateFiles(folder, "*", Everywhere)
                .Where(path => Path.GetExtension(path).ToUpperInvariant() is ".DLL" or ".EXE" && builds.Contains(Path.GetFileNameWithoutExtension(path)))
                .Order(StringComparer.Ordinal)
                .Select(path => Read(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), builds[Path.GetFileNameWithoutExtension(path)]))
                .OfType<ArtifactAssembly>(),
        ];
    }

    // The program that starts an assembly has its name, and is no assembly.
    private ArtifactAssembly? Read(string path, string shown, IEnumerable<BuiltAssembly> builds)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        try
        {
            var contents = builds.Select(build => build.Project).Distinct().Select(project => AssemblyReader.Read(path, null, Path.GetDirectoryName(Path.Combine(root, project))!, root)).ToArray();
            return new ArtifactAssembly(name, shown, contents[0].Mvid, [.. contents.Where(content => !content.Documents.IsEmpty).Select(content => content.SourceKey)]);
        }
        catch (EvidenceException)
        {
            return Path.GetExtension(path).Equals(".exe", StringComparison.OrdinalIgnoreCase) ? null : new ArtifactAssembly(name, shown, null, []);
        }
    }

    // A receipt is no reason to read a file elsewhere.
    private static string? Inside(string folder, string relative)
    {
        var path = Path.GetFullPath(Path.Combine(folder, relative));
        return path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? path : null;
    }
}
