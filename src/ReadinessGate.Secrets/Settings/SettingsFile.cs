namespace ReadinessGate.Secrets.Settings;

/// <summary>The configuration files that are read for secrets, by their names.</summary>
public static class SettingsFile
{
    /// <summary>Whether the path names an <c>appsettings*.json</c> or <c>.env*</c> file.</summary>
    public static bool IsSettings(string path) => IsJson(path) || IsDotEnv(path);

    /// <summary>Reads the settings of such a file; none of any other.</summary>
    public static IEnumerable<Setting> Read(string path, string text) =>
        IsJson(path) ? JsonSettingsReader.Read(text) : IsDotEnv(path) ? DotEnvReader.Read(text) : [];

    private static bool IsJson(string path) =>
        NameOf(path) is var name && name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsDotEnv(string path) => NameOf(path).StartsWith(".env", StringComparison.OrdinalIgnoreCase);

    // Path.GetFileName knows only one separator on Unix; evidence comes from both systems.
    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
