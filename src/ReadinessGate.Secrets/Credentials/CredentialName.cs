namespace ReadinessGate.Secrets.Credentials;

/// <summary>Decides by its name whether a setting holds a credential.</summary>
public static class CredentialName
{
    private const int MostBlanks = 2;
    private static readonly string[] Endings = ["password", "passwd", "pwd", "passphrase", "passcode", "secret", "token", "apikey", "accesskey", "privatekey", "secretkey", "signingkey"];
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "credential", "credentials", "secrets", "passwords" };

    // Too short to be looked for inside of words.
    private static readonly Dictionary<string, string> ShortEndings = new(StringComparer.Ordinal) { ["pass"] = "password", ["pw"] = "password", ["pat"] = "token", ["pepper"] = "secret" };

    // "Key" alone is too common; what stands before it decides.
    private static readonly HashSet<string> KeyOwners = new(StringComparer.Ordinal)
        { "api", "access", "private", "secret", "signing", "encryption", "account", "auth", "shared", "subscription", "storage", "master", "app", "client", "jwt", "hmac", "license", "admin", "service" };

    // A section of this name makes its plain "Key" one: Jwt:Key.
    private static readonly HashSet<string> KeySections = new(StringComparer.Ordinal) { "jwt", "api", "auth", "signing", "encryption", "hmac", "token" };

    // A parameter of a deployment wraps its value: adminPassword: { value: … }.
    private static readonly HashSet<string> Wrappers = new(StringComparer.OrdinalIgnoreCase) { "value", "defaultValue", "default" };

    // Words that end so and are no password.
    private static readonly HashSet<string> NoPass = new(StringComparer.Ordinal) { "bypass", "compass", "surpass", "trespass", "encompass" };

    // The passes of a compiler or an encoder.
    private static readonly HashSet<string> Passes = new(StringComparer.Ordinal) { "first", "second", "third", "last", "next", "one", "two", "single", "multi", "render", "by", "per", "each" };

    // What such a setting holds is about a secret and no secret.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "header", "field", "name", "id", "url", "uri", "path", "file", "folder", "directory", "policy", "hash", "salt", "format", "message", "template", "scheme", "prefix", "suffix",
        "length", "size", "count", "limit", "type", "kind", "issuer", "audience", "endpoint", "expiry", "expiration", "expires", "lifetime", "timeout", "minute", "second", "hour", "day",
        "duration", "interval", "enabled", "required", "algorithm", "location", "label", "hint", "prompt", "title", "description", "text", "regex", "pattern", "iv", "nonce", "kid", "sid", "validation", "provider", "store",
        "version", "mode", "claim", "cookie", "parameter", "param", "column", "property", "variable", "reference", "ref", "character", "char", "charset", "alphabet", "thumbprint", "fingerprint", "rotation", "rule", "option", "setting", "source",
        "encoding", "method", "hasher", "mechanism", "flow", "separator", "delimiter", "strength", "generator", "validator", "checker", "question", "requirement", "caption", "tooltip", "display", "category", "purpose", "role", "scope", "permission",
        "event", "topic", "queue", "exchange", "channel", "table", "view", "page", "controller", "action", "route", "selector", "element", "button", "icon", "class", "style", "feature", "flag", "section",
        "module", "namespace", "owner", "contact", "email", "placeholder", "error", "status", "state", "language", "culture", "schema", "ttl", "age", "link", "server", "host", "port", "domain", "region", "usage", "help", "expression", "sha", "digest", "fd",
    };

    // Tokens of code, of a list and of a form: they open nothing.
    private static readonly HashSet<string> OpenTokens = new(StringComparer.Ordinal) { "cancellation", "continuation", "page", "paging", "next", "previous", "concurrency", "change", "syntax", "antiforgery", "csrf", "xsrf" };

    // A list of what may not be used, or a sample, is no secret whatever it holds.
    private static readonly HashSet<string> Disclaimers = new(StringComparer.Ordinal)
        { "public", "forbidden", "weak", "common", "blocked", "banned", "disallowed", "leaked", "invalid", "example", "sample", "placeholder", "fake", "dummy", "masked", "redacted", "hashed", "encrypted", "strong", "checksum" };

    /// <summary>The kind of what all nodes of a cluster share: there any text is the secret.</summary>
    public const string SharedCookie = "shared cookie";

    /// <summary>Judges the last part of a key path that is not an array index.</summary>
    /// <param name="keyPath">Such as <c>Smtp:Password</c>, <c>DB_PASSWORD</c> or <c>Clients:0:ClientSecret</c>.</param>
    /// <returns>What the value would be: "password", "secret", "token", "key", "credential" or "shared cookie"; null when the name promises none.</returns>
    public static string? KindOf(string keyPath)
    {
        var segments = Segments(keyPath);
        var last = LastOf(segments);
        // "You must enter a password" is the key of a translation.
        if (last >= 0 && segments[last].Count(character => character == ' ') > MostBlanks)
            return null;
        if (Array.Exists(segments, segment => segment == "encryptedData"))
            return null;
        var words = last < 0 ? [] : NameWords.Split(segments[last]);
        if (IsErlangCookie(words))
            return SharedCookie;
        if (words.Count == 0 || IsHarmless(words[words.Count - 1]) || words.Any(Disclaimers.Contains))
            return null;
        if (segments[last] == EncodedLogin.NpmName)
            return "credential";
        if (words.Count == 1 && words[0] == "key")
            return last > 0 && NameWords.Split(segments[last - 1]).LastOrDefault() is { } section && KeySections.Contains(section) ? "key" : null;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (KindOf(words, i) is { } kind)
                return kind;
        }

        return null;
    }

    /// <summary>The words of the part of a key path that names the value.</summary>
    internal static List<string> WordsOf(string keyPath)
    {
        var segments = Segments(keyPath);
        var last = LastOf(segments);
        return last < 0 ? [] : NameWords.Split(segments[last]);
    }

    /// <summary>Whether a word of a name says that what it holds is public, or no secret.</summary>
    internal static bool IsDisclaimer(string word) => Disclaimers.Contains(word);

    private static string[] Segments(string keyPath) => keyPath.Split([':', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static int LastOf(string[] segments) => Array.FindLastIndex(segments, segment => !segment.All(char.IsDigit) && !Wrappers.Contains(segment));

    private static bool IsHarmless(string word) =>
        Harmless.Contains(word) || (word.EndsWith("s", StringComparison.Ordinal) && Harmless.Contains(word.Substring(0, word.Length - 1))) || (word.EndsWith("es", StringComparison.Ordinal) && Harmless.Contains(word.Substring(0, word.Length - 2)));

    // The one cookie that is a password: whoever knows it runs code on every node.
    private static bool IsErlangCookie(List<string> words) => words.Count > 1 && words[words.Count - 1] == "cookie" && words[words.Count - 2] == "erlang";

    private static string? KindOf(List<string> words, int index)
    {
        var word = words[index];
        if (Words.Contains(word))
            return "credential";
        if (index == words.Count - 1)
        {
            if (ShortEndings.TryGetValue(word, out var kind))
                return word == "pass" && index > 0 && Passes.Contains(words[index - 1]) ? null : kind;
            // apiKeys; but tokens are those of a language or a design as well.
            if (word.Length >= 4 && word != "tokens" && word[word.Length - 1] == 's' && word[word.Length - 2] != 's')
                word = word.Substring(0, word.Length - 1);
        }

        if (word == "token" && index > 0 && OpenTokens.Contains(words[index - 1]))
            return null;
        if (Endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } match)
            return match.StartsWith("pass", StringComparison.Ordinal) || match == "pwd" ? "password" : match.EndsWith("key", StringComparison.Ordinal) ? "key" : match;
        if (word.EndsWith("pass", StringComparison.Ordinal) && word.Length > 4 && !NoPass.Contains(word))
            return "password";
        if (word == "phrase" && index > 0 && words[index - 1] == "pass")
            return "password";
        if (word == "signature" && index > 0 && words[index - 1] == "api")
            return "secret";
        return word == "key" && index > 0 && KeyOwners.Contains(words[index - 1]) ? "key" : null;
    }
}
