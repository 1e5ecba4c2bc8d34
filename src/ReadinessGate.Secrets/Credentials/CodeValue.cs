namespace ReadinessGate.Secrets.Credentials;

/// <summary>Tells a secret from the labels, identifiers and messages that stand under the same names in code.</summary>
/// <remarks>Settings hold values; code mostly holds names of settings. So a value needs more here than not being a placeholder.</remarks>
public static class CodeValue
{
    private const int FewestDigitsOfSecret = 3;
    private const int FewestWordsOfSlug = 3;
    private const int ShortestToken = 8;
    private const int ShortestRandomWord = 16;
    private const int ShortestPassword = 4;
    private const int ShortestRandom = 12;
    private const int ShortestWithoutDigit = 20;
    private const int MostDigitsOfNumber = 4;
    private const int ShortestWord = 3;
    private const int LettersPerVowel = 5;

    private static readonly char[] Joints = ['-', '_', '.', ':'];

    // Words that name a secret, an action on one or a place for one.
    private static readonly HashSet<string> LabelWords = new(StringComparer.Ordinal)
    {
        "password", "passwords", "passwd", "pwd", "pass", "passphrase", "passcode", "secret", "secrets", "token", "tokens", "key", "keys", "apikey", "credential", "credentials", "auth", "oauth", "login", "user",
        "username", "bearer", "basic", "header", "cookie", "claim", "grant", "refresh", "access", "forgot", "reset", "change", "confirm", "hidden", "text", "input", "field", "vault", "store", "default",
    };

    // A name that starts with an action is a page, a command or a message about the secret.
    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal)
        { "forgot", "forgotten", "reset", "change", "changed", "confirm", "invalid", "missing", "wrong", "empty", "enter", "show", "hide", "no", "is", "has", "requires", "create", "generate", "get", "update", "remove", "delete", "validate", "verify" };

    // Types of tokens and documents: "at+jwt".
    private static readonly string[] MediaSuffixes = ["+jwt", "+json", "+xml"];

    /// <summary>The name of what is given to an algorithm as its key: there any text is the secret, whatever it looks like.</summary>
    public const string KeyOfAlgorithm = "signingKey";

    /// <summary>Judges a literal by the name it stands under.</summary>
    /// <param name="name">The name of the variable, parameter, property or key.</param>
    /// <param name="value">The text.</param>
    /// <returns>The credential, or null when there is none.</returns>
    public static Credential? Find(string name, string value)
    {
        if (name == KeyOfAlgorithm)
            return value.Length < ShortestToken || Placeholder.IsPlaceholder(value) ? null : new(name, "key", value.Length);
        if (RequestText.SecretsIn(value) is { Count: > 0 } secrets)
            return new(name, "token", secrets[0].Length);
        if (CredentialFinder.Find(name, value) is not { } credential || ConnectionText.PasswordIn(value) is not null)
            return null;
        if (credential.Kind == CredentialName.SharedCookie || IsPassphrase(name, value))
            return credential;
        return IsSyntax(value) || Same(name, value) || !IsSecret(name, credential.Kind, value) ? null : credential;
    }

    /// <summary>Whether a text without blanks could be a secret under some name: it has what words have not. Most texts of a program are words, and asking for their names costs more than this.</summary>
    public static bool IsPossible(string value) => value.Any(character => char.IsDigit(character) || IsMark(character)) || (value.Length >= ShortestRandom && IsRandomWord(value));

    /// <summary>Whether a text looks made by chance: no words, and its kinds of characters change as often as chance makes them.</summary>
    public static bool LooksRandom(string value)
    {
        if (value.Length < ShortestRandom || !value.All(character => character < 128 && (char.IsLetterOrDigit(character) || character is '+' or '/' or '=' or '_' or '.' or '~' or '%' or '-')))
            return false;
        var changes = 0;
        for (var i = 1; i < value.Length; i++)
            changes += KindOf(value[i]) == KindOf(value[i - 1]) ? 0 : 1;
        return changes * 3 >= value.Length && value.Any(char.IsLetter) && (value.Length >= ShortestWithoutDigit || value.Any(char.IsDigit)) && !IsSlug(value, isLabel: true);
    }

    /// <summary>Whether a text looks made by chance or chosen to be hard to guess, whatever its name.</summary>
    public static bool LooksChosen(string value) =>
        value.Length >= 6 && !value.Any(char.IsWhiteSpace) && value.Any(char.IsLetter) && (value.Any(char.IsDigit) || value.Any(IsMark)) && !IsSyntax(value);

    private static bool IsSecret(string name, string kind, string value)
    {
        var isPassword = kind is "password" or "credential";
        if (!isPassword && (value.Length < ShortestToken || IsNumbered(value) || IsThumbprint(value)))
            return false;
        // A token of concurrency, of a session or of a test is an identifier.
        if (kind == "token" && (Guid.TryParseExact(value, "D", out _) || IsPublicKeyToken(value)))
            return false;
        if (value.Any(IsMark) && !value.All(char.IsPunctuation))
            return true;
        var digits = value.Count(char.IsDigit);
        var words = NameWords.Split(value);
        var isLabel = words.Any(LabelWords.Contains);
        // "s3-password" is the name of one.
        if (isLabel && value.IndexOfAny(Joints) > 0 && LabelWords.Contains(words[words.Count - 1]) && digits < FewestDigitsOfSecret)
            return false;
        if (digits > 0 && !IsSlug(value, isLabel))
            return isPassword || !isLabel || digits >= FewestDigitsOfSecret;
        if (IsRandomWord(value))
            return true;
        return kind == "password" && value.Length >= ShortestPassword && !isLabel && words.Count == 1 && value.All(char.IsLower) && !NameWords.Split(name).Any(Actions.Contains);
    }

    // Characters that passwords have and names have not.
    private static bool IsMark(char character) => character is '!' or '@' or '#' or '$' or '%' or '^' or '&' or '*' or '+' or '=' or '~' or '?';

    // feature-123-with-new-password, password_hash_b64
    private static bool IsSlug(string value, bool isLabel)
    {
        var parts = value.Split('-', '_', '.', ':');
        var plain = parts.Count(IsWord);
        return plain >= FewestWordsOfSlug || (isLabel && plain > 1 && plain * 2 >= parts.Length - 1);
    }

    // A passphrase has blanks; a text about one has no digit and no mark.
    private static bool IsPassphrase(string name, string value) =>
        name.EndsWith("passphrase", StringComparison.OrdinalIgnoreCase) && value.Any(char.IsDigit) && value.Count(char.IsWhiteSpace) is > 0 and < 6 && !NameWords.Split(value).Any(LabelWords.Contains);

    internal static bool IsWord(string part) =>
        part.Length >= ShortestWord && part.All(char.IsLetter) && (part.Skip(1).All(char.IsLower) || part.All(char.IsUpper));

    // identifier1, keyword_12, Account2024
    private static bool IsNumbered(string value)
    {
        var name = value.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return value.Length - name.Length <= MostDigitsOfNumber && name.TrimEnd('-', '_', '.', ':').All(character => char.IsLetter(character) || character is '-' or '_' or '.' or ':') && !IsRandomWord(name);
    }

    // The short name of a strong name: eight bytes.
    private static bool IsPublicKeyToken(string value) => value.Length == 16 && value.All(character => character is >= '0' and <= '9' or >= 'a' and <= 'f');

    /// <summary>Whether a text is written as .NET and GnuPG write the fingerprint of a certificate or key: 20 bytes in capitals.</summary>
    internal static bool IsThumbprint(string value) => value.Length == 40 && value.All(character => character is >= '0' and <= '9' or >= 'A' and <= 'F');

    private static bool IsEmail(string value) => value.IndexOf('@') is > 0 and var at && value.IndexOf('@', at + 1) < 0 && value.IndexOf('.', at) > at && value.Skip(at + 1).All(character => char.IsLetterOrDigit(character) || character is '.' or '-');

    private static int KindOf(char character) => char.IsDigit(character) ? 0 : char.IsUpper(character) ? 1 : char.IsLower(character) ? 2 : 3;

    private static bool IsRandomWord(string value) => value.All(char.IsLetter) && (HasRandomCase(value) || IsUnspeakable(value));

    // Hardly a vowel: no word of a language that is written in these letters.
    private static bool IsUnspeakable(string value) =>
        value.Length >= ShortestRandom && value.All(letter => letter < 128) && value.Count(letter => "aeiouyAEIOUY".IndexOf(letter) >= 0) * LettersPerVowel < value.Length;

    private static bool HasRandomCase(string value) =>
        value.Length >= ShortestRandomWord && value.All(char.IsLetter) && value.Count(char.IsUpper) is var capitals && capitals * 4 >= value.Length && capitals < value.Length;

    // Regular expressions, selectors, parameters, paths, routes, files and prose.
    private static bool IsSyntax(string value)
    {
        if (value.Any(char.IsWhiteSpace) || IsEmail(value) || Array.Exists(MediaSuffixes, suffix => value.EndsWith(suffix, StringComparison.Ordinal)) || IsAlphabet(value) || value.IndexOf("\\", StringComparison.Ordinal) >= 0 || value.IndexOf("(?", StringComparison.Ordinal) >= 0 || value.IndexOf("://", StringComparison.Ordinal) >= 0)
            return true;
        if (LooksRandom(value))
            return false;
        if (value[0] is '/' or '.' or '-' or '[' or '<' or '(' || (value[0] == '^' && value.IndexOfAny(['[', '(', '\\', '*', '$', '.']) > 0) || (value[0] == '~' && value.IndexOf('/') > 0) || (value[0] is '#' or '@' or '$' or '?' or '%' && value.Skip(1).All(character => char.IsLetter(character) || character is '_' or '-' or '.')))
            return true;
        return value.IndexOf('[') >= 0 && value.IndexOf(']') > value.IndexOf('[') || (value.IndexOf('?') > 0 && value.IndexOf('=') > value.IndexOf('?')) || value.EndsWith("=", StringComparison.Ordinal) && value.Length < 16;
    }

    // "A-Za-z0-9_" and "abcdefghijklmnopqrstuvwxyz" are what secrets are made of.
    private static bool IsAlphabet(string value) =>
        value.IndexOf("A-Z", StringComparison.OrdinalIgnoreCase) >= 0 || value.IndexOf("abcdefghijklm", StringComparison.OrdinalIgnoreCase) >= 0;

    // const string ApiKey = "api-key2"; the name of a thing is not the thing.
    private static bool Same(string name, string value) => Plain(name).EndsWith(Plain(value), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => new(text.Where(char.IsLetterOrDigit).ToArray());
}
