using System.Reflection;

namespace ReadinessGate.Tool;

/// <summary>The version of this build.</summary>
public static class ToolVersion
{
    /// <summary>Without the commit that the compiler appends.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
