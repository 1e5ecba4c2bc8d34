using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers;

/// <summary>What the build and <c>.editorconfig</c> tell a rule.</summary>
internal static class ProjectOptions
{
    /// <summary>Whether the project holds tests.</summary>
    public static bool IsTestProject(this AnalyzerOptions options) => options.Property("IsTestProject", "true");

    /// <summary>Whether the project can't become a package.</summary>
    public static bool IsNotPackable(this AnalyzerOptions options) => options.Property("IsPackable", "false");

    /// <summary>Whether the project names its user secrets.</summary>
    public static bool HasUserSecrets(this AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.UserSecretsId", out var id) && !string.IsNullOrWhiteSpace(id);

    /// <summary>The project's absolute folder; null where the build does not tell.</summary>
    public static string? ProjectFolder(this AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) && folder.Length > 0 ? folder : null;

    /// <summary>The absolute path of the system's checklist, with <c>/</c>; null in a project that does not show it.</summary>
    public static string? ChecklistPath(this AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property._ReadinessGateChecklist", out var path) && path.Length > 0 ? path.Replace('\\', '/') : null;

    /// <summary>Whether others compile against the output.</summary>
    public static bool IsLibrary(this Compilation compilation) =>
        compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule or OutputKind.WindowsRuntimeMetadata;

    /// <summary>An option of a rule for one file, trimmed; null when it is not set or blank.</summary>
    public static string? Option(this AnalyzerOptions options, SyntaxTree tree, string name) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static bool Property(this AnalyzerOptions options, string name, string expected) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue($"build_property.{name}", out var value)
        && string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
