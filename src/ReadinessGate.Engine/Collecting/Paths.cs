namespace ReadinessGate.Collecting;

/// <summary>Keeps the folders of a machine out of texts.</summary>
public static class Paths
{
    /// <summary>A text without the absolute root of the system, which names of tests may hold.</summary>
    public static string Without(string text, string root) => text.Replace(root.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
