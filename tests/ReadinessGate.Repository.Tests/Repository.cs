using System.Diagnostics;
using System.Reflection;

namespace ReadinessGate.Repository.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["artifacts", "bin", "obj", ".git", ".vs", ".idea"];

    /// <summary>Its root, with a separator at the end.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Where restore wrote what the tool is made of.</summary>
    public static string ToolAssets { get; } = Metadata("ToolAssets");

    /// <summary>What git tracks, relative to the root and sorted. In a copy without git: what was not built there.</summary>
    public static IReadOnlyList<string> Tracked { get; } =
        [.. (Path.Exists(FullPath(".git")) ? AskGit() : Walk()).Where(path => File.Exists(FullPath(path))).Order(StringComparer.Ordinal)];

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    private static string[] AskGit()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var paths = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return paths.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    // 'dotnet run build/gate.cs' writes a nuget.config with its own folders into its copy.
    private static IEnumerable<string> Walk() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => path != "nuget.config" && !path.Split('/').Intersect(Built).Any());

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
