using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Code;

/// <summary>What the properties of a project mean for the .NET analyzers.</summary>
/// <remarks>Source: Microsoft.NET.Sdk.Analyzers.targets and Microsoft.CodeAnalysis.NetAnalyzers.targets of the SDK: a suffix of the level wins over the mode.</remarks>
public static class AnalyzerSwitches
{
    /// <summary>The property that keeps every analyzer from running in builds, as <c>name=value</c>; null when they run.</summary>
    public static string? OffBy(CompilationDiagnostics build)
    {
        var run = build.Property("RunAnalyzers");
        var name = run.Length > 0 ? "RunAnalyzers" : "RunAnalyzersDuringBuild";
        return Is(build.Property(name), "false") ? $"{name}=false" : null;
    }

    /// <summary>True when the analyzers of the SDK take part.</summary>
    public static bool HasNetAnalyzers(CompilationDiagnostics build) => Is(build.Property("EnableNETAnalyzers"), "true");

    /// <summary>The mode of all rules.</summary>
    public static AnalysisMode ModeOf(CompilationDiagnostics build) => Read(Suffix(build.Property("AnalysisLevel")), build.Property("AnalysisMode"));

    /// <summary>The mode of the rules about security.</summary>
    public static AnalysisMode SecurityModeOf(CompilationDiagnostics build)
    {
        var level = build.Property("AnalysisLevelSecurity");
        var mode = build.Property("AnalysisModeSecurity");
        return level.Length + mode.Length == 0 ? ModeOf(build) : Read(Suffix(level.Length > 0 ? level : build.Property("AnalysisLevel")), mode);
    }

    private static AnalysisMode Read(string suffix, string mode)
    {
        var text = suffix.Length > 0 ? suffix : mode;
        if (Is(text, "AllEnabledByDefault"))
            return AnalysisMode.All;
        if (Is(text, "AllDisabledByDefault"))
            return AnalysisMode.None;
        return Enum.TryParse<AnalysisMode>(text, ignoreCase: true, out var known) && !char.IsDigit(text[0]) ? known : AnalysisMode.Default;
    }

    private static string Suffix(string level) => level.IndexOf('-', StringComparison.Ordinal) is var at and >= 0 ? level[(at + 1)..] : Is(level, "none") ? "none" : "";

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
