namespace ReadinessGate.Secrets.Settings;

/// <summary>The configuration files of which every value is a setting, by their names.</summary>
public static class SettingsFile
{
    private static readonly string[] XmlEndings = [".config", ".pubxml", ".publishsettings"];

    /// <summary>Whether the path names an <c>appsettings*.json</c>, <c>.env*</c>, <c>*.config</c>, <c>*.pubxml</c> or <c>*.PublishSettings</c> file.</summary>
    public static bool IsSettings(string path) => IsJson(path) || IsDotEnv(path) || IsXml(path);

    /// <summary>Reads the settings of such a file; none of any other.</summary>
    public static IEnumerable<Setting> Read(string path, string text) =>
        IsJson(path) ? JsonSettingsReader.Read(text) : IsDotEnv(path) ? DotEnvReader.Read(text) : IsXml(path) ? XmlSettingsReader.Read(text) : [];

    /// <summary>The key path whose value holds a position of such a file; null when there is none.</summary>
    public static string? NameAt(string path, string text, int position)
    {
        foreach (var setting in Read(path, text))
        {
            if (setting.Start <= position && position <= setting.Start + setting.Length)
                return setting.KeyPath;
        }

        return null;
    }

    private static bool IsJson(string path) =>
        NameOf(path) is var name && name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsDotEnv(string path) => NameOf(path).StartsWith(".env", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(string path) => Array.Exists(XmlEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // Path.GetFileName knows only one separator on Unix; evidence comes from both systems.
    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
