using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Decides by its name whether a text that goes to a log is a secret.</summary>
/// <remarks>Stricter than for settings: code calls many things token and key that are none.</remarks>
internal static class LoggedName
{
    // What such a text has lost is what would harm.
    private static readonly string[] Harmless =
        ["mask", "hash", "encrypt", "redact", "obfuscat", "truncat", "partial", "protected", "sanitiz", "cipher", "public", "length", "label", "placeholder", "error", "question", "policy", "strength", "old_", "cancellation", "continuation", "page", "sync", "lock", "concurrency", "syntax", "etag"];

    private static readonly string[] TokenOwners =
        ["access", "refresh", "bearer", "auth", "jwt", "id", "identity", "session", "csrf", "xsrf", "security", "login", "reset", "verification", "confirmation", "activation", "invite", "invitation", "user", "bot", "sas", "api", "secret", "personal", "registration"];

    private static readonly string[] KeyOwners = ["api", "private", "secret", "signing", "encryption", "hmac", "jwt", "sharedaccess", "secretaccess", "account", "master"];

    private static readonly string[] AuthWords = ["auth", "jwt", "login", "signin", "identity", "account", "session", "token service"];

    // Members of such types are the words about secrets, not secrets.
    private static readonly string[] WordTypes = ["Resource", "Resources", "Strings", "Constants", "Labels", "Messages", "Keys", "Names", "Claims", "Headers", "Parameters", "Scopes", "Types", "Errors", "Texts"];

    /// <summary>What the name promises: "password", "secret", "token", "key" or "credential"; null when nothing.</summary>
    /// <param name="name">The name of the variable, member or setting.</param>
    /// <param name="scope">The names of the method and type around it, which tell a token of a parser from one of a login.</param>
    public static string? KindOf(string name, string scope)
    {
        if (CredentialName.KindOf(name) is not { } kind || Array.Exists(Harmless, word => Holds(name, word)))
            return null;
        var plain = new string(name.Where(char.IsLetter).ToArray());
        return kind switch
        {
            "token" when plain.Equals("token", StringComparison.OrdinalIgnoreCase) => Array.Exists(AuthWords, word => Holds(scope, word)) ? kind : null,
            "token" => Array.Exists(TokenOwners, owner => Holds(plain, owner + "token")) ? kind : null,
            "key" => Array.Exists(KeyOwners, owner => Holds(plain, owner + "key")) ? kind : null,
            _ => kind,
        };
    }

    /// <summary>Whether a type holds texts about things, such as resources.</summary>
    public static bool IsVocabulary(string type) => Array.Exists(WordTypes, ending => type.EndsWith(ending, StringComparison.Ordinal));

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
