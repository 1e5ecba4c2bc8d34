using System.Security.Cryptography;
using ReadinessGate.Collecting;

namespace ReadinessGate.Seeds.Tests;

/// <summary>Leaves in the evidence folder what a build of a seed's projects would have left: facts of their sources, and the compiler's log.</summary>
internal static class SeedBuild
{
    private const string Framework = "net10.0";

    /// <summary>Records every project below <c>src</c>; its log is <c>logs/&lt;project&gt;.sarif</c>.</summary>
    /// <param name="root">The root of the system.</param>
    /// <param name="enforced">Rules that the build raised to errors.</param>
    public static void Record(string root, params string[] enforced)
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            var leg = Path.Combine(root, Gate.EvidencePath, Platform.Name, name, Framework);
            EvidenceJson.Write(Path.Combine(leg, EvidenceLeg.FactsFile), FactsOf(root, project) with { Enforced = [.. enforced] }, EvidenceJson.Default.ProjectFacts);
            File.Copy(Path.Combine(root, "logs", $"{name}.sarif"), Path.Combine(leg, EvidenceLeg.DiagnosticsFile));
        }
    }

    private static ProjectFacts FactsOf(string root, string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var name = Path.GetFileNameWithoutExtension(project);
        return new ProjectFacts
        {
            Project = Relative(root, project),
            Framework = Framework,
            Configuration = "Release",
            Os = Platform.Name,
            Assembly = name,
            Mvid = $"mvid of {name}",
            SourceKey = $"key of {name}",
            SourceTree = SourceState.TreeOf(folder),
            Documents = [.. Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(file => new SourceDocument(Relative(root, file), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), LinesOf(file)))],
        };
    }

    // The seeds' code holds its statements behind arrows.
    private static string LinesOf(string file) =>
        string.Join(',', File.ReadLines(file).Select((text, index) => (text, line: index + 1)).Where(line => line.text.Contains("=>", StringComparison.Ordinal)).Select(line => $"{line.line}"));

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
