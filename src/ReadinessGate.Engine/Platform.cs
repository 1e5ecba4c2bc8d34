namespace ReadinessGate;

/// <summary>The operating system as evidence folders name it.</summary>
public static class Platform
{
    /// <summary>linux, windows, macos, or unknown.</summary>
    public static string Name => OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : OperatingSystem.IsLinux() ? "linux" : "unknown";
}
