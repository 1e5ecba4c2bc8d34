using System;
using System.IO;

namespace ReadinessGate.MSBuild;

/// <summary>Paths relative to the folder of a file of the system, such as readiness.json.</summary>
public sealed class RelativePaths
{
    /// <summary>Paths of a project.</summary>
    /// <param name="file">The file at the root of the system.</param>
    /// <param name="folder">The project's folder.</param>
    public RelativePaths(string file, string folder)
    {
        Root = Plain(Path.GetDirectoryName(Path.GetFullPath(file))!) + "/";
        // A project outside of the system's folder has paths of its own: only globs that name no folder match there.
        var whole = Plain(folder) + "/";
        Folder = whole.StartsWith(Root, StringComparison.OrdinalIgnoreCase) ? whole.Substring(Root.Length).TrimEnd('/') : "";
    }

    /// <summary>The absolute folder of the system, with a final <c>/</c>.</summary>
    public string Root { get; }

    /// <summary>The project's folder, relative with <c>/</c>.</summary>
    public string Folder { get; }

    /// <summary>The relative path of a file; outside of the system the path itself.</summary>
    public string Of(string path)
    {
        var plain = Plain(path);
        return plain.StartsWith(Root, StringComparison.OrdinalIgnoreCase) ? plain.Substring(Root.Length) : plain;
    }

    private static string Plain(string path) => Path.GetFullPath(path).Replace('\\', '/').TrimEnd('/');
}
