namespace ReadinessGate.Secrets.Credentials;

/// <summary>Decides by its name whether a setting holds a credential.</summary>
public static class CredentialName
{
    private static readonly string[] Endings = ["password", "passwd", "pwd", "passphrase", "passcode", "secret", "token", "apikey", "accesskey", "privatekey", "secretkey", "signingkey", "requirepass"];
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "credential", "credentials", "secrets", "passwords" };

    // "Key" alone is too common; what stands before it decides.
    private static readonly HashSet<string> KeyOwners = new(StringComparer.Ordinal)
        { "api", "access", "private", "secret", "signing", "encryption", "account", "auth", "shared", "subscription", "storage", "master", "app", "client", "jwt", "hmac", "license", "admin", "service" };

    // "Pass" alone is a step, a ticket or an outcome.
    private static readonly HashSet<string> PassOwners = new(StringComparer.Ordinal)
        { "db", "database", "smtp", "mail", "email", "user", "admin", "root", "default", "mysql", "postgres", "redis", "rabbitmq", "ftp", "sftp", "ssh", "login", "auth", "service", "sa" };

    // A section of this name makes its plain "Key" one: Jwt:Key.
    private static readonly HashSet<string> KeySections = new(StringComparer.Ordinal) { "jwt", "api", "auth", "signing", "encryption", "hmac", "token" };

    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "header", "field", "name", "id", "ids", "url", "uri", "path", "file", "folder", "directory", "policy", "hash", "salt", "format", "message", "template", "scheme", "prefix", "suffix",
        "length", "size", "count", "limit", "type", "kind", "issuer", "audience", "endpoint", "expiry", "expiration", "expires", "lifetime", "timeout", "minutes", "seconds", "hours", "days",
        "duration", "interval", "enabled", "required", "algorithm", "location", "label", "hint", "prompt", "title", "description", "text", "regex", "pattern", "validation", "provider", "store",
        "version", "mode", "claim", "cookie", "parameter", "param", "column", "property", "variable", "reference", "ref", "characters", "chars", "charset", "alphabet", "thumbprint", "rotation", "rules", "options", "settings", "source",
    };

    /// <summary>The kind of what all nodes of a cluster share: there any text is the secret.</summary>
    public const string SharedCookie = "shared cookie";

    /// <summary>Judges the last part of a key path that is not an array index.</summary>
    /// <param name="keyPath">Such as <c>Smtp:Password</c>, <c>DB_PASSWORD</c> or <c>Clients:0:ClientSecret</c>.</param>
    /// <returns>What the value would be: "password", "secret", "token", "key", "credential" or "shared cookie"; null when the name promises none.</returns>
    public static string? KindOf(string keyPath)
    {
        var segments = keyPath.Split([':', '.'], StringSplitOptions.RemoveEmptyEntries);
        var last = Array.FindLastIndex(segments, segment => !segment.All(char.IsDigit));
        var words = last < 0 ? [] : NameWords.Split(segments[last]);
        if (IsErlangCookie(words))
            return SharedCookie;
        if (words.Count == 0 || Harmless.Contains(words[words.Count - 1]) || words.Contains("public"))
            return null;
        // User and password in base 64, as npm keeps them.
        if (segments[last] == "_auth")
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

    // The one cookie that is a password: whoever knows it runs code on every node.
    private static bool IsErlangCookie(List<string> words) => words.Count > 1 && words[words.Count - 1] == "cookie" && words[words.Count - 2] == "erlang";

    private static string? KindOf(List<string> words, int index)
    {
        var word = words[index];
        if (Words.Contains(word))
            return "credential";
        if (Endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } match)
            return match.IndexOf("pass", StringComparison.Ordinal) >= 0 || match == "pwd" ? "password" : match.EndsWith("key", StringComparison.Ordinal) ? "key" : match;
        if (word == "pass" && index > 0 && PassOwners.Contains(words[index - 1]))
            return "password";
        return word == "key" && index > 0 && KeyOwners.Contains(words[index - 1]) ? "key" : null;
    }
}
