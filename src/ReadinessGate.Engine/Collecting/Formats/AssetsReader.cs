using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>A package as a restore unpacked it.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Folder">Absolute; never printed.</param>
public sealed record RestoredPackage(string Version, string Folder);

/// <summary>Reads where the packages of a project lie out of its <c>project.assets.json</c>.</summary>
public static class AssetsReader
{
    /// <summary>The folders in which a package may lie: one for each folder of packages, of which one holds it.</summary>
    /// <param name="shown">The file's name in messages.</param>
    /// <param name="path">The file.</param>
    /// <param name="id">The id of the package; case does not count.</param>
    /// <exception cref="EvidenceException">The file is no such list.</exception>
    public static ImmutableArray<RestoredPackage> PackageFolders(string shown, string path, string id)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var (packages, folders) = Read(new JsonStream(stream), id);
            return [.. packages.SelectMany(package => folders.Select(folder => new RestoredPackage(package.Version, Path.Combine(folder, package.Path)))).Where(package => Directory.Exists(package.Folder))];
        }
        catch (Exception problem) when (problem is JsonException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new EvidenceException($"{shown}: the list of packages can't be read ({problem.GetType().Name})", problem);
        }
    }

    private static (List<(string Version, string Path)> Packages, List<string> Folders) Read(JsonStream json, string id)
    {
        var packages = new List<(string, string)>();
        var folders = new List<string>();
        json.Read();
        json.Expect(JsonTokenType.StartObject);
        while (json.NextMember() is { } name)
        {
            if (name is not ("libraries" or "packageFolders"))
            {
                json.Skip();
                continue;
            }

            json.Expect(JsonTokenType.StartObject);
            while (json.NextMember() is { } key)
            {
                if (name == "packageFolders")
                    folders.Add(key);
                if (name == "libraries" && key.StartsWith(id + "/", StringComparison.OrdinalIgnoreCase))
                    packages.AddRange(PathOf(json) is { } path ? [(key[(id.Length + 1)..], path)] : []);
                else
                    json.Skip();
            }
        }

        return (packages, folders);
    }

    // A path that leaves the folder of packages is no package.
    private static string? PathOf(JsonStream json)
    {
        string? path = null;
        json.Expect(JsonTokenType.StartObject);
        while (json.NextMember() is { } name)
        {
            if (name == "path")
                path = json.Text;
            else
                json.Skip();
        }

        return path is null || Path.IsPathRooted(path) || path.Split('/', '\\').Contains("..") ? null : path;
    }
}
