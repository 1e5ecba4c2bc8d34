namespace ReadinessGate;

/// <summary>The operating system as evidence folders name it.</summary>
public static class Platform
{
    /// <summary>The systems that have a name.</summary>
    public static readonly ImmutableArray<string> Named = ["linux", "windows", "macos"];

    /// <summary>linux, windows, macos, or unknown.</summary>
    public static string Name => OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : OperatingSystem.IsLinux() ? "linux" : "unknown";
}
