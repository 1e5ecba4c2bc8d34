namespace ReadinessGate.Policies;

/// <summary>Keeps the paths and globs of readiness.json inside the system.</summary>
public static class RelativePath
{
    /// <summary>True for a path or glob that is empty, absolute, or leads out of the folder of the file.</summary>
    public static bool Leaves(string path) =>
        string.IsNullOrWhiteSpace(path) || Path.IsPathRooted(path) || path.StartsWith('\\') || path.Contains(':', StringComparison.Ordinal) || path.Split('/', '\\').Contains("..");
}
