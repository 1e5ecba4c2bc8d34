namespace ReadinessGate.Collecting.Secrets;

/// <summary>Tells by the nearest project file above whether a file belongs to tests; names prove nothing.</summary>
public sealed class TestFolders(string root)
{
    private static readonly string[] Marks = ["Microsoft.NET.Test.Sdk", "\"xunit", "\"NUnit", "\"MSTest", "\"TUnit", "MSTest.Sdk", "<IsTestProject>true"];
    private readonly Dictionary<string, bool?> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the file at a relative path belongs to a test project.</summary>
    public bool Contains(string path) => OfFolder(Path.GetDirectoryName(path)?.Replace('\\', '/') ?? "") == true;

    private bool? OfFolder(string folder)
    {
        if (_known.TryGetValue(folder, out var known))
            return known;
        var answer = OfProjects(Path.Combine(root, folder)) ?? (folder.Length == 0 ? null : OfFolder(Path.GetDirectoryName(folder)?.Replace('\\', '/') ?? ""));
        _known[folder] = answer;
        return answer;
    }

    private static bool? OfProjects(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        var projects = Directory.GetFiles(folder, "*proj");
        return projects.Length == 0 ? null : projects.Any(project => TextFile.Read(project) is { } text && Array.Exists(Marks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)));
    }
}
