namespace ReadinessGate.Collecting;

/// <summary>Finds what is under judgement: the folder of the nearest readiness.json upward, else the repository, else the folder itself.</summary>
/// <param name="Folder">Absolute root of the system.</param>
/// <param name="PolicyPath">Absolute path of its readiness.json; null without one.</param>
public sealed record SystemRoot(string Folder, string? PolicyPath)
{
    /// <summary>The name of the policy file.</summary>
    public const string PolicyFile = "readiness.json";

    /// <summary>The system that a folder belongs to.</summary>
    public static SystemRoot Of(string folder)
    {
        var start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        for (var current = start; current is not null; current = Path.GetDirectoryName(current))
            if (File.Exists(Path.Combine(current, PolicyFile)))
                return new SystemRoot(current, Path.Combine(current, PolicyFile));
        return new SystemRoot(CheckoutFolder.Of(start) ?? start, null);
    }

    /// <summary>The system of a policy file named by hand.</summary>
    public static SystemRoot OfPolicy(string file) => new(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFullPath(file));
}
