using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Finds a policy in a package that a project of the system references, through what the last restore left.</summary>
/// <param name="root">Absolute root of the system.</param>
public sealed class PolicyPackages(string root)
{
    private const string DefaultFile = "readiness/readiness.json";
    private const string Remedy = "reference the package in a project and restore it";

    /// <summary>Finds one.</summary>
    /// <param name="reference">The id of the package; behind a <c>/</c> a file of it, else <c>readiness/readiness.json</c>.</param>
    public FoundPolicy Find(string reference)
    {
        var parts = reference.Split('/', 2);
        var (id, file) = (parts[0], parts.Length == 2 ? parts[1] : DefaultFile);
        if (file.Length == 0 || file.Split('/', '\\').Any(step => step is "" or "." or ".."))
            return FoundPolicy.None("the file of a package is named by its path inside the package");
        try
        {
            var found = Restored().SelectMany(assets => AssetsReader.PackageFolders(assets.Shown, assets.Path, id)).Distinct().OrderBy(package => package.Version, StringComparer.Ordinal).ToArray();
            if (found.Length == 0)
                return FoundPolicy.None($"there is no such file, and no restored project references a package {id}; {Remedy}");
            if (found.Select(package => package.Version).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
                return FoundPolicy.None($"projects reference it in several versions: {string.Join(", ", found.Select(package => package.Version).Distinct())}; agree on one");
            var full = found.Select(package => Path.Combine(package.Folder, file)).FirstOrDefault(File.Exists);
            return full is null ? FoundPolicy.None($"the package {id} {found[0].Version} holds no {file}, or is not restored; {Remedy}") : PolicyFiles.Read(full, $"{id}/{file}", PolicyOrigin.Package);
        }
        catch (EvidenceException problem)
        {
            return FoundPolicy.None($"{problem.Message}; restore again");
        }
    }

    private IEnumerable<(string Shown, string Path)> Restored()
    {
        var files = new RepositoryFiles(SystemRoot.Of(root).Folder);
        foreach (var project in files.All.Where(path => path.EndsWith("proj", StringComparison.OrdinalIgnoreCase)))
        {
            string[] places = [$"{Path.GetDirectoryName(project)}/obj", $"artifacts/obj/{Path.GetFileNameWithoutExtension(project)}"];
            foreach (var place in places.Select(folder => $"{folder}/project.assets.json".TrimStart('/')))
                if (File.Exists(Path.Combine(files.Root, place)))
                    yield return (place.Replace('\\', '/'), Path.Combine(files.Root, place));
        }
    }
}
