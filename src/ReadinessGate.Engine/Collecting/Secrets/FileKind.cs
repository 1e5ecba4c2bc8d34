using ReadinessGate.Collecting.Formats;
using ReadinessGate.Secrets.Credentials;
using ReadinessGate.Secrets.Settings;
using FileSetting = ReadinessGate.Secrets.Settings.Setting;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Chooses by its name how the pairs of a file are read.</summary>
public static class FileKind
{
    private static readonly HashSet<string> Code = new(StringComparer.OrdinalIgnoreCase)
    {
        ".cs", ".fs", ".vb", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".py", ".java", ".go", ".rb", ".php", ".razor", ".cshtml", ".csx", ".sql", ".rs", ".kt", ".swift", ".c", ".h", ".cpp", ".scala", ".dart", ".vue",
        ".svelte",
    };

    private static readonly HashSet<string> Xml = new(StringComparer.OrdinalIgnoreCase)
        { ".xml", ".config", ".pubxml", ".publishsettings", ".csproj", ".props", ".targets", ".user", ".resx", ".settings", ".nuspec", ".fsproj", ".vbproj" };

    // Here an equals sign or a colon is not yet an assignment.
    private static readonly HashSet<string> Prose = new(StringComparer.OrdinalIgnoreCase) { ".md", ".txt", ".rst", ".adoc", ".html" };

    private static readonly HashSet<string> Translations = new(StringComparer.OrdinalIgnoreCase) { ".po", ".pot", ".xlf", ".xliff" };

    /// <summary>Whether a file translates texts: they speak about passwords, and only a token in a provider's format is one.</summary>
    public static bool IsTranslation(string path) => Translations.Contains(Path.GetExtension(path));

    /// <summary>Whether a file is a program: there only what is quoted is a value.</summary>
    public static bool IsCode(string path) => Code.Contains(Path.GetExtension(path));

    /// <summary>The pairs of a text.</summary>
    public static IEnumerable<FileSetting> Settings(string path, TextPiece piece)
    {
        var text = piece.Text;
        if (IsCode(path))
            return CodeReader.Read(text);
        var extension = Path.GetExtension(path).ToLowerInvariant();
        // A part of a structure has no structure of its own.
        if (!piece.IsWhole)
            return AssignmentReader.ReadCredentials(text, isCode: false);
        if (Xml.Contains(extension))
            return text.AsSpan().TrimStart().StartsWith("<") ? Whole(text, XmlSettingsReader.Read(text)) : AssignmentReader.ReadCredentials(text, isCode: false);
        if (SettingsFile.IsSettings(path))
            return extension == ".json" ? Whole(text, SettingsFile.Read(path, text)).Concat(CodeReader.Comments(text)) : SettingsFile.Read(path, text);
        if (extension is ".json" or ".jsonc")
            return Whole(text, PairedSettings.Join(JsonSettingsReader.Read(text))).Concat(CodeReader.Comments(text));
        if (extension is ".yml" or ".yaml")
            return Yaml(path, text);
        var pairs = AssignmentReader.ReadCredentials(text, isCode: false);
        return Prose.Contains(extension) ? pairs.Where(setting => setting.IsText || CodeValue.LooksChosen(setting.Value) || IsSharedCookie(setting)) : pairs;
    }

    // What all nodes share is the secret whatever it looks like; a lone word behind its name is rather part of a sentence.
    private static bool IsSharedCookie(FileSetting setting) =>
        CredentialName.KindOf(setting.KeyPath) == CredentialName.SharedCookie && setting.Value.Contains('_', StringComparison.Ordinal) && !setting.Value.Any(char.IsWhiteSpace);

    // Where a structure breaks off, as at the marks of a merge, its reader ends; the lines behind are still pairs.
    private static IEnumerable<FileSetting> Whole(string text, IEnumerable<FileSetting> settings)
    {
        var end = 0;
        foreach (var setting in settings)
        {
            end = Math.Max(end, Math.Min(text.Length, setting.Start + setting.Length));
            if (setting.IsText)
                yield return setting;
        }

        var start = text.IndexOf('\n', end) + 1;
        if (start == 0)
            yield break;
        var line = text.AsSpan(0, start).Count('\n');
        foreach (var setting in AssignmentReader.ReadCredentials(text[start..], isCode: false))
            yield return setting with { Start = setting.Start + start, Line = setting.Line + line };
    }

    // A template of Helm is no YAML until it is rendered; its lines are still pairs.
    private static IEnumerable<FileSetting> Yaml(string path, string text)
    {
        try
        {
            return YamlSettingsReader.Read(path, text);
        }
        catch (EvidenceException)
        {
            return AssignmentReader.ReadCredentials(text, isCode: false);
        }
    }
}
