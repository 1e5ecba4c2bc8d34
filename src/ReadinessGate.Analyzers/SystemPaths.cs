using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers;

/// <summary>Paths relative to the folder of readiness.json, which the compiler knows from the project's folder and its place in the system.</summary>
internal sealed class SystemPaths
{
    private readonly string _root;

    /// <summary>Paths of a project.</summary>
    /// <param name="options">What the build tells the compiler.</param>
    /// <param name="folder">The project's folder, relative to that of readiness.json.</param>
    public SystemPaths(AnalyzerOptions options, string folder)
    {
        var project = (options.ProjectFolder() ?? "").Replace('\\', '/').TrimEnd('/') + "/";
        var suffix = folder.Length == 0 ? "" : folder + "/";
        _root = project.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? project.Substring(0, project.Length - suffix.Length) : project;
    }

    /// <summary>The relative path of a file, with <c>/</c>; outside of the system the path itself.</summary>
    public string Of(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain.StartsWith(_root, StringComparison.OrdinalIgnoreCase) ? plain.Substring(_root.Length) : plain;
    }
}
