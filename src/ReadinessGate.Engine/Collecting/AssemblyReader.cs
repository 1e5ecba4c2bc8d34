using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>What an assembly and its portable PDB say about the sources it was compiled from.</summary>
/// <param name="Mvid">Module version id.</param>
/// <param name="SourceKey">SHA-256 over paths and checksums of the sources; the MVID without a portable PDB.</param>
/// <param name="Documents">Paths relative to the root of the system; empty without a portable PDB.</param>
public sealed record AssemblyContent(string Mvid, string SourceKey, ImmutableArray<SourceDocument> Documents)
{
    /// <summary>Its informational version without what follows the plus sign; null where it has none.</summary>
    public string? Version { get; init; }

    /// <summary>Its public methods and endpoints by source file, sorted by path.</summary>
    public ImmutableArray<DocumentOperations> Operations { get; init; } = [];
}

/// <summary>Reads assemblies without loading them.</summary>
public static class AssemblyReader
{
    private static readonly Guid Sha1 = new("ff1816ec-aa5e-4d10-87f7-6f4963833460");

    /// <summary>Reads one assembly.</summary>
    /// <param name="path">The assembly; its PDB is found beside it, inside it, or at <paramref name="pdb"/>.</param>
    /// <param name="pdb">Another place of the PDB, or null.</param>
    /// <param name="projectFolder">Absolute folder of the project.</param>
    /// <param name="root">Absolute root of the system.</param>
    /// <exception cref="EvidenceException">The file is not a .NET assembly.</exception>
    public static AssemblyContent Read(string path, string? pdb, string projectFolder, string root)
    {
        try
        {
            using var assembly = new PEReader(File.OpenRead(path));
            var metadata = assembly.GetMetadataReader();
            var mvid = metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToString("D");
            using var symbols = OpenSymbols(assembly, path, pdb);
            if (symbols is null)
                return new AssemblyContent(mvid, mvid, []) { Version = VersionOf(metadata) };
            var documents = Documents(symbols.GetMetadataReader(), projectFolder, root);
            var key = KeyOf(documents, projectFolder, root);
            // A file from outside, such as one that a package compiles in, takes part in the key; its path is nobody's business.
            ImmutableArray<SourceDocument> own = [.. documents.Where(document => !document.Path.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(document.Path))];
            var operations = new PublicMethods(metadata, symbols.GetMetadataReader(), assembly.PEHeaders.CorHeader?.EntryPointTokenOrRelativeVirtualAddress ?? 0, new MappedEndpoints(assembly, metadata).Find())
                .ByDocument(name => Find(name, projectFolder) is { } file ? Path.GetRelativePath(root, file).Replace('\\', '/') : null);
            return new AssemblyContent(mvid, key, own) { Version = VersionOf(metadata), Operations = [.. operations.Where(file => own.Any(document => document.Path == file.Path))] };
        }
        catch (Exception problem) when (problem is BadImageFormatException or IOException or InvalidOperationException)
        {
            throw new EvidenceException($"{Path.GetFileName(path)}: the assembly can't be read ({problem.GetType().Name})", problem);
        }
    }

    // A build appends the commit behind a plus sign.
    private static string? VersionOf(MetadataReader metadata) => metadata.IsAssembly
        ? metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute).Where(attribute => IsVersion(metadata, attribute)).Select(attribute => TextOf(metadata.GetBlobReader(attribute.Value))?.Split('+')[0]).FirstOrDefault()
        : null;

    private static bool IsVersion(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
        && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)type).Name, "AssemblyInformationalVersionAttribute");

    // ECMA-335 II.23.3: a prolog of two bytes, then the arguments.
    private static string? TextOf(BlobReader arguments) => arguments.ReadUInt16() == 1 ? arguments.ReadSerializedString() : null;

    private static MetadataReaderProvider? OpenSymbols(PEReader assembly, string path, string? pdb)
    {
        if (pdb is not null && File.Exists(pdb) && Path.GetFullPath(pdb) != Path.ChangeExtension(Path.GetFullPath(path), ".pdb"))
            return MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(pdb));
        return assembly.TryOpenAssociatedPortablePdb(path, file => File.Exists(file) ? File.OpenRead(file) : null, out var provider, out _) ? provider : null;
    }

    private static ImmutableArray<SourceDocument> Documents(MetadataReader reader, string projectFolder, string root)
    {
        var lines = new Dictionary<DocumentHandle, SortedSet<int>>();
        foreach (var handle in reader.MethodDebugInformation)
            foreach (var point in reader.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden))
            {
                if (!lines.TryGetValue(point.Document, out var set))
                    lines[point.Document] = set = [];
                for (var line = point.StartLine; line <= point.EndLine; line++)
                    set.Add(line);
            }

        return
        [
            .. reader.Documents
                .Select(handle => (handle, document: reader.GetDocument(handle)))
                .Select(pair => (pair.handle, pair.document, path: Find(reader.GetString(pair.document.Name), projectFolder)))
                .Where(item => item.path is not null && !item.path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
                .Select(item => new SourceDocument(
                    Path.GetRelativePath(root, item.path!).Replace('\\', '/'),
                    (reader.GetGuid(item.document.HashAlgorithm) == Sha1 ? "sha1:" : "sha256:") + Convert.ToHexStringLower(reader.GetBlobBytes(item.document.Hash)),
                    LineRanges.Format(lines.GetValueOrDefault(item.handle) ?? [])))
                .OrderBy(document => document.Path, StringComparer.Ordinal),
        ];
    }

    // A deterministic build maps the root of the repository to /_/, /_1/ …: the file is below one of the project's ancestors.
    private static string? Find(string name, string projectFolder)
    {
        if (File.Exists(name) && Path.IsPathRooted(name))
            return Path.GetFullPath(name);
        if (!name.StartsWith("/_", StringComparison.Ordinal))
            return null;
        var rest = name[(name.IndexOf('/', 1) + 1)..];
        for (var folder = projectFolder; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, rest)))
                return Path.GetFullPath(Path.Combine(folder, rest));
        return null;
    }

    // Relative to the project, so that the key is the same in another clone and in another place of the repository.
    private static string KeyOf(ImmutableArray<SourceDocument> documents, string projectFolder, string root)
    {
        var text = new StringBuilder();
        foreach (var document in documents)
            text.Append(Name(document.Path)).Append('|').Append(document.Checksum).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        string Name(string path) => path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path)
            ? Path.GetFileName(path)
            : Path.GetRelativePath(projectFolder, Path.Combine(root, path)).Replace('\\', '/');
    }
}
