using System.Buffers;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Allowing;
using ReadinessGate.Secrets.Credentials;
using ReadinessGate.Secrets.Settings;
using FileSetting = ReadinessGate.Secrets.Settings.Setting;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Finds the secrets of one text file: by their own format first, then by the names they stand under.</summary>
public sealed class SecretFileScanner
{
    // A text without one of these names no credential, opens no connection and carries no token: its structure is not worth reading.
    private static readonly string[] Names =
        ["pass", "pwd", "_pw", "_pat", "secret", "token", "key", "credential", "auth", "bearer", "basic ", "sig=", "code=", "pepper", "signature", "://", "identified by", "login", "curl", "cookie", "securestring", "pw:", "/rp ", "/user:"];
    private static readonly SearchValues<string> Words = SearchValues.Create(Names, StringComparison.OrdinalIgnoreCase);
    private static readonly Lazy<KeywordTable> All = new(() => new KeywordTable([.. Names, .. SecretScanner.All.Keywords], ignoreCase: true));
    private static readonly Lazy<KeywordTable> OfTests = new(() => new KeywordTable(SecretScanner.All.Keywords, ignoreCase: true));

    private readonly string _path;
    private readonly TextPiece _piece;
    private readonly TextPlaces _places;
    private readonly bool _isCode;
    private readonly bool _isTest;
    private readonly Lazy<IReadOnlyList<FileSetting>> _settings;

    private SecretFileScanner(string path, TextPiece piece, bool isTest)
    {
        (_path, _piece, _isTest) = (path, piece, isTest);
        _places = new TextPlaces(piece);
        _isCode = FileKind.IsCode(path);
        _settings = new Lazy<IReadOnlyList<FileSetting>>(() => [.. FileKind.Settings(path, piece)]);
    }

    /// <summary>The words that a secret or its name begins with: a text without one holds no secret.</summary>
    /// <param name="isTest">Whether it belongs to a test project.</param>
    public static KeywordTable Keywords(bool isTest) => isTest ? OfTests.Value : All.Value;

    /// <summary>Scans a text.</summary>
    /// <param name="path">Its file, relative with <c>/</c>.</param>
    /// <param name="piece">Its content.</param>
    /// <param name="isTest">Whether it belongs to a test project: then only provider tokens and private keys count.</param>
    /// <param name="allow">Whether <c>secrets.allow</c> allows a name.</param>
    public static IReadOnlyList<SecretFinding> Scan(string path, TextPiece piece, bool isTest, Func<string?, bool> allow)
    {
        if (piece.Text.Length == 0)
            return [];
        var scanner = new SecretFileScanner(path, piece, isTest);
        var findings = scanner.Tokens().ToList();
        if (!isTest && !FileKind.IsTranslation(path) && piece.Text.AsSpan().ContainsAny(Words))
        {
            var known = findings.Select(finding => finding.At.Line).ToHashSet();
            findings.AddRange(scanner.Credentials().Where(finding => known.Add(finding.At.Line)));
        }

        return findings.Count == 0 ? findings : [.. scanner.Judge(findings, allow).OrderBy(finding => finding.At.Line).ThenBy(finding => finding.At.Column)];
    }

    private IEnumerable<SecretFinding> Tokens()
    {
        foreach (var match in SecretScanner.All.Scan(_piece.Text))
        {
            if (match.Tier == SecretTier.Credential && _isTest)
                continue;
            var id = match.Tier switch { SecretTier.ProviderToken => "RG1201", SecretTier.PrivateKey => "RG1203", _ => _isCode ? "RG1202" : "RG1205" };
            var symbol = SymbolAt(match.Start);
            yield return new SecretFinding(id, _places.At(_path, match.Start), match.Kind, null, match.Length, match.PublicPrefix, _isTest)
            {
                Symbol = symbol,
                // Of a private key only the header is matched, and all headers are the same.
                Fingerprint = id == "RG1203" ? SecretFingerprint.OfPlace(id, _path, symbol ?? match.Kind) : SecretFingerprint.OfToken(id, _piece.Text.Substring(match.Start, match.Length)),
            };
        }
    }

    private IEnumerable<SecretFinding> Credentials()
    {
        var (credentialId, connectionId) = _isCode ? ("RG1202", "RG1204") : ("RG1205", "RG1205");
        foreach (var setting in _settings.Value)
        {
            var at = _places.At(_path, setting.Line, setting.Column);
            if (setting.Value.IndexOf('\n') < 0 && ConnectionText.PasswordIn(setting.Value) is { } password && !Placeholder.IsPlaceholder(password))
            {
                yield return _isCode
                    ? At(connectionId, _places.At(_path, setting.Start + Math.Max(0, setting.Value.IndexOf(password, StringComparison.Ordinal))), "connection with its password", null, password.Length, setting.KeyPath)
                    : At(connectionId, at, "password", setting.KeyPath, password.Length, setting.KeyPath);
            }
            else if (Judge(setting) is { } credential)
            {
                yield return At(credentialId, at, credential.Kind, credential.KeyPath, credential.Length, credential.KeyPath);
            }
        }

        foreach (var (start, length) in ConnectionText.PasswordsIn(_piece.Text))
            yield return At(connectionId, _places.At(_path, start), "connection with its password", null, length, SymbolAt(start));
        foreach (var (start, length) in RequestText.SecretsIn(_piece.Text))
            yield return At(credentialId, _places.At(_path, start), "token of a request", null, length, SymbolAt(start));
    }

    private string? SymbolAt(int position)
    {
        var line = _places.At(_path, position).Line - _piece.Line + 1;
        return _settings.Value.FirstOrDefault(setting => setting.Start <= position && position <= setting.Start + setting.Length)?.KeyPath
            ?? LineName.Of(_places.Line(line), position - _places.StartOf(line), _isCode);
    }

    // Only where every value is a setting does any text count; elsewhere labels and expressions stand under the same names.
    private Credential? Judge(FileSetting setting)
    {
        var credential = (SettingsFile.IsSettings(_path) ? CredentialFinder.Find(setting.KeyPath, setting.Value) : CodeValue.Find(setting.KeyPath, setting.Value)) ?? Encoded(setting);
        // In code, and in a script inside of YAML, the reader has looked inside already.
        if (credential is not null || _isCode || setting.Value.IndexOf('\n') >= 0 || setting.Value.IndexOfAny(['=', ':', ' ']) < 0)
            return credential;
        // A command, or a document of its own.
        return CodeReader.ReadComment(setting.Value).Concat(EmbeddedReader.Read(setting.Value)).Select(inner => CodeValue.Find(inner.KeyPath, inner.Value)).FirstOrDefault(inner => inner is not null);
    }

    // What is escaped or in base 64 can't be read in the text of the file.
    private static Credential? Encoded(FileSetting setting)
    {
        if (!setting.IsEncoded)
            return null;
        if (ConnectionText.PasswordsIn(setting.Value) is [var password, ..])
            return new Credential(setting.KeyPath, "password", password.Length);
        return SecretScanner.All.Scan(setting.Value) is [var token, ..] ? new Credential(setting.KeyPath, token.Kind, token.Length) : null;
    }

    private SecretFinding At(string id, Place at, string kind, string? name, int length, string? symbol) =>
        new(id, at, kind, name, length, "", IsTest: false) { Symbol = symbol, Fingerprint = SecretFingerprint.OfPlace(id, _path, symbol ?? kind) };

    private IEnumerable<SecretFinding> Judge(IEnumerable<SecretFinding> findings, Func<string?, bool> allow)
    {
        var pragmas = new Lazy<PragmaRanges>(() => new PragmaRanges(_piece.Text));
        foreach (var finding in findings)
        {
            var line = finding.At.Line - _piece.Line + 1;
            var allowance = AllowComment.Of(finding.Id, _places.Line(line), _places.Line(line - 1));
            if (allowance == Allowance.Granted || allow(finding.Symbol) || (_path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && pragmas.Value.Allow(finding.Id, _places.StartOf(line))))
                continue;
            yield return allowance == Allowance.None ? finding : finding with { Note = string.Format(CultureInfo.InvariantCulture, AllowComment.IncompleteNote, finding.Id) };
        }
    }
}
