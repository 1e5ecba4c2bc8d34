namespace ReadinessGate.Collecting.Secrets;

/// <summary>Tells by the nearest project file above, and what is imported beside it, whether a file belongs to tests; names prove nothing.</summary>
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
        var answer = OfProjects(folder) ?? (folder.Length == 0 ? null : OfFolder(Path.GetDirectoryName(folder)?.Replace('\\', '/') ?? ""));
        _known[folder] = answer;
        return answer;
    }

    private bool? OfProjects(string folder)
    {
        var full = Path.Combine(root, folder);
        if (!Directory.Exists(full))
            return null;
        var projects = Directory.GetFiles(full, "*proj");
        return projects.Length == 0 ? null : projects.Any(IsMarked) || IsMarked(Imported("Directory.Build.props", folder)) || IsMarked(Imported("Directory.Build.targets", folder));
    }

    // MSBuild imports the nearest one. That of the root is for all projects, so it can't tell which of them are tests.
    private string? Imported(string name, string? folder)
    {
        for (; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder)?.Replace('\\', '/'))
        {
            if (Path.Combine(root, folder, name) is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    private static bool IsMarked(string? file) => file is not null && TextFile.Read(file) is { } text && Array.Exists(Marks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
}
