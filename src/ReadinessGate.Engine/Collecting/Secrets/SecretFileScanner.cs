using System.Buffers;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Credentials;
using ReadinessGate.Secrets.Settings;
using FileSetting = ReadinessGate.Secrets.Settings.Setting;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Finds the secrets of one text file: by their own format first, then by the names they stand under.</summary>
public static class SecretFileScanner
{
    private static readonly HashSet<string> CodeExtensions = new(StringComparer.OrdinalIgnoreCase)
        { ".cs", ".fs", ".vb", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".py", ".java", ".go", ".rb", ".php", ".razor", ".cshtml", ".csx", ".sql", ".rs", ".kt", ".swift", ".c", ".h", ".cpp", ".scala", ".dart", ".vue", ".svelte" };

    private static readonly HashSet<string> XmlExtensions = new(StringComparer.OrdinalIgnoreCase)
        { ".xml", ".config", ".pubxml", ".publishsettings", ".csproj", ".props", ".targets", ".user", ".resx", ".settings", ".nuspec", ".fsproj", ".vbproj" };

    // A text without one of these names no credential, opens no connection and carries no token.
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["pass", "pwd", "_pw", "_pat", "secret", "token", "key", "credential", "auth", "bearer", "basic ", "sig=", "code=", "pepper", "signature", "://", "identified by", "cookie"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> ProseExtensions = new(StringComparer.OrdinalIgnoreCase) { ".md", ".txt", ".rst", ".adoc", ".html" };

    /// <summary>Whether a text holds a word that a secret or its name begins with; most do not, and are passed over at the speed of the search for words.</summary>
    public static bool HasKeyword(string text) => text.AsSpan().ContainsAny(Words) || SecretScanner.All.HasKeyword(text);

    /// <summary>Scans a text.</summary>
    /// <param name="path">Its file, relative with <c>/</c>.</param>
    /// <param name="text">Its content.</param>
    /// <param name="isTest">Whether it belongs to a test project: then only provider tokens and private keys count.</param>
    public static IReadOnlyList<SecretFinding> Scan(string path, string text, bool isTest)
    {
        var places = new TextPlaces(text);
        var findings = new List<SecretFinding>();
        var isCode = CodeExtensions.Contains(Path.GetExtension(path));
        foreach (var match in SecretScanner.All.Scan(text))
        {
            var id = match.Tier switch { SecretTier.ProviderToken => "RG1201", SecretTier.PrivateKey => "RG1203", _ => isCode ? "RG1202" : "RG1205" };
            if (match.Tier != SecretTier.Credential || !isTest)
                findings.Add(new SecretFinding(id, places.At(path, match.Start), match.Kind, null, match.Length, match.PublicPrefix, isTest));
        }

        if (!isTest && text.AsSpan().ContainsAny(Words))
        {
            var known = findings.Select(finding => finding.At.Line).ToHashSet();
            findings.AddRange(Credentials(path, text, isCode, places).Where(finding => known.Add(finding.At.Line)));
        }

        return [.. findings.OrderBy(finding => finding.At.Line).ThenBy(finding => finding.At.Column)];
    }

    private static IEnumerable<SecretFinding> Credentials(string path, string text, bool isCode, TextPlaces places)
    {
        var (credentialId, connectionId) = isCode ? ("RG1202", "RG1204") : ("RG1205", "RG1205");
        foreach (var setting in Settings(path, text, isCode))
        {
            var at = new Place(path, setting.Line, setting.Column);
            if (setting.Value.IndexOf('\n') < 0 && ConnectionText.PasswordIn(setting.Value) is { } password && !Placeholder.IsPlaceholder(password))
            {
                yield return isCode
                    ? new SecretFinding(connectionId, places.At(path, setting.Start + Math.Max(0, setting.Value.IndexOf(password, StringComparison.Ordinal))), "connection with its password", null, password.Length, "", IsTest: false)
                    : new SecretFinding(connectionId, at, "password", setting.KeyPath, password.Length, "", IsTest: false);
            }
            else if (Judge(path, setting, isCode) is { } credential)
                yield return new SecretFinding(credentialId, at, credential.Kind, credential.KeyPath, credential.Length, "", IsTest: false);
        }

        foreach (var (start, length) in ConnectionText.PasswordsIn(text))
            yield return new SecretFinding(connectionId, places.At(path, start), "connection with its password", null, length, "", IsTest: false);
        foreach (var (start, length) in RequestText.SecretsIn(text))
            yield return new SecretFinding(credentialId, places.At(path, start), "token of a request", null, length, "", IsTest: false);
    }

    // Only where every value is a setting does any text count; elsewhere labels and expressions stand under the same names.
    private static Credential? Judge(string path, FileSetting setting, bool isCode)
    {
        var credential = SettingsFile.IsSettings(path) ? CredentialFinder.Find(setting.KeyPath, setting.Value) : CodeValue.Find(setting.KeyPath, setting.Value);
        // In code the reader has looked inside already.
        if (credential is not null || isCode || setting.Value.IndexOfAny(['=', ':', ' ']) < 0)
            return credential;
        // A command, or a document of its own.
        return CodeReader.ReadComment(setting.Value).Concat(EmbeddedReader.Read(setting.Value)).Select(inner => CodeValue.Find(inner.KeyPath, inner.Value)).FirstOrDefault(inner => inner is not null);
    }

    private static IEnumerable<FileSetting> Settings(string path, string text, bool isCode)
    {
        var extension = Path.GetExtension(path);
        if (SettingsFile.IsSettings(path))
            return SettingsFile.Read(path, text).Where(setting => setting.IsText).Concat(extension == ".json" ? CodeReader.Comments(text) : []);
        if (extension is ".json" or ".jsonc")
            return PairedSettings.Join(JsonSettingsReader.Read(text)).Where(setting => setting.IsText).Concat(CodeReader.Comments(text));
        if (XmlExtensions.Contains(extension))
            return XmlSettingsReader.Read(text);
        if (extension is ".yml" or ".yaml")
            return Yaml(path, text);
        if (isCode)
            return CodeReader.Read(text);
        var pairs = AssignmentReader.Read(text, isCode: false);
        // In prose an equals sign or a colon is not yet an assignment.
        return ProseExtensions.Contains(extension) ? pairs.Where(setting => setting.IsText || CodeValue.LooksChosen(setting.Value)) : pairs;
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
            return AssignmentReader.Read(text, isCode: false);
        }
    }
}
