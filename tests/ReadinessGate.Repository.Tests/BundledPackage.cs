using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace ReadinessGate.Repository.Tests;

/// <summary>A package whose assemblies lie beside the engine in our packages.</summary>
internal sealed record BundledPackage(string Name, string Version, string Licence)
{
    /// <summary>All of them, as restore resolved the tool; each with the licence expression of its own nuspec.</summary>
    public static IReadOnlyList<BundledPackage> All { get; } = Read(JsonNode.Parse(File.ReadAllText(Repository.ToolAssets))!);

    private static BundledPackage[] Read(JsonNode assets)
    {
        var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToArray();
        return
        [
            .. assets["targets"]!.AsObject()
                .SelectMany(target => target.Value!.AsObject())
                .Where(library => library.Value!["type"]!.GetValue<string>() == "package" && HasAssembly(library.Value))
                .Select(library => library.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(key => key.Split('/'))
                .Select(parts => new BundledPackage(parts[0], parts[1], LicenceOf(folders, parts[0], parts[1]))),
        ];
    }

    private static bool HasAssembly(JsonNode library) => new[] { "runtime", "runtimeTargets", "resource", "native" }
        .Any(kind => library[kind] is JsonObject files && files.Any(file => !file.Key.EndsWith("/_._", StringComparison.Ordinal)));

    private static string LicenceOf(string[] folders, string name, string version)
    {
        var path = folders
            .Select(folder => Path.Combine(folder, name.ToLowerInvariant(), version.ToLowerInvariant(), $"{name.ToLowerInvariant()}.nuspec"))
            .First(File.Exists);
        var licence = XDocument.Load(path).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : "";
    }
}
