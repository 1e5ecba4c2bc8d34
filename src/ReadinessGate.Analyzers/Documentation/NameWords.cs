using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>The words of a member's name and of the type around it, as they come up in a sentence about it.</summary>
internal sealed class NameWords(string name, string? typeName)
{
    private readonly string[] _own = [.. DocWords.OfName(name), name.ToLowerInvariant()];
    private readonly string[] _type = typeName is null ? [] : [.. DocWords.OfName(typeName), typeName.ToLowerInvariant()];

    /// <summary>Whether the word, or another form of it, stands in the member's name.</summary>
    public bool IsOwn(string word) => Array.Exists(_own, own => IsForm(word, own));

    /// <summary>Whether the word, or another form of it, stands in the name of the type around the member.</summary>
    public bool IsOfType(string word) => Array.Exists(_type, own => IsForm(word, own));

    /// <summary>The last name of a reference such as <c>T:Shop.Order{T}</c> or <c>Sell(int)</c>.</summary>
    public static string Simple(string reference)
    {
        var end = reference.IndexOfAny(['{', '(', '<', '&', '`']);
        var path = end < 0 ? reference : reference.Substring(0, end);
        return path.Substring(path.LastIndexOfAny(['.', ':']) + 1);
    }

    /// <summary>Whether a word can stand in one of the names at all: every form of it begins like it.</summary>
    public static bool MayHold(string? names, string word) => names?.IndexOf(word.Substring(0, Math.Min(2, word.Length)), StringComparison.OrdinalIgnoreCase) >= 0;

    // "Adds items" stands in AddItem, "tries" in Try, "identifier" in Id.
    private static bool IsForm(string word, string own) =>
        word == own || word == own + "s" || word == own + "es" || own == word + "s"
        || (word.EndsWith("ies", StringComparison.Ordinal) && own.EndsWith("y", StringComparison.Ordinal) && word.Length == own.Length + 2 && own.StartsWith(word.Substring(0, word.Length - 3), StringComparison.Ordinal))
        || (own == "async" && word is "asynchronous" or "asynchronously") || (own == "id" && word is "identifier");
}
