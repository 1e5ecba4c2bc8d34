using System.Runtime.CompilerServices;

namespace ReadinessGate.Seeds.Tests;

/// <summary>Where the repositories of the seeds lie.</summary>
internal static class SeedFolder
{
    /// <summary>The absolute folder of this project.</summary>
    public static string Path { get; } = System.IO.Path.GetDirectoryName(Here())!;

    private static string Here([CallerFilePath] string file = "") => file;
}
