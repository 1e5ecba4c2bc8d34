namespace ReadinessGate.Secrets.Credentials;

/// <summary>Names that hold a credential when what they hold was evidently made by chance: <c>fallbackKey</c>, <c>routing_key</c>, <c>ValidTokens</c>, <c>sonar.login</c>.</summary>
/// <remarks>Most keys are names of things; the ones that open something are random. So here the value has to say what the name does not.</remarks>
public static class LikelyName
{
    private const int ShortestValue = 20;
    private const int LongestValue = 512;
    private const int FewestWords = 2;

    // Lengths of the keys of symmetric algorithms, in bytes.
    private static readonly HashSet<int> KeyLengths = [16, 24, 32, 48, 64];

    // Keys of these find something, and random ones are common.
    private static readonly HashSet<string> Finders = new(StringComparer.Ordinal)
    {
        "primary", "foreign", "sort", "partition", "row", "cache", "object", "file", "blob", "content", "idempotency", "correlation", "lookup", "group", "grouping", "resource", "registry", "site", "publishable",
        "host", "project", "issue", "item", "entity", "map", "index", "translation", "localization", "dictionary", "etag", "deduplication", "composite", "unique", "parent", "child", "node", "instrumentation",
        "metadata", "hash", "shortcut", "hot", "data", "image", "media", "document", "attachment", "asset", "bucket", "string", "label", "verification", "verify", "fingerprint", "commit", "digest", "integrity",
    };

    /// <summary>What a value under a name would be.</summary>
    /// <returns>"key", "token" or "credential"; null when the name says nothing or the value is not evidently random.</returns>
    public static string? KindOf(string keyPath, string value)
    {
        if (value.Length is < ShortestValue or > LongestValue)
            return null;
        var words = CredentialName.WordsOf(keyPath);
        var kind = words.Count == 0 ? null : words[words.Count - 1] switch
        {
            "key" or "keys" when words.Count >= FewestWords => "key",
            "tokens" when words.Count >= FewestWords => "token",
            "login" => "credential",
            _ => null,
        };
        return kind is not null && !IsOfOtherThings(words) && IsEvident(value) ? kind : null;
    }

    /// <summary>Whether bytes of a name and a length are the key of an algorithm.</summary>
    /// <param name="name">The name that they stand under.</param>
    /// <param name="length">How many bytes there are.</param>
    public static bool IsKeyOfBytes(string name, int length)
    {
        if (name == CodeValue.KeyOfAlgorithm || CredentialName.KindOf(name) is not null)
            return true;
        var words = CredentialName.WordsOf(name);
        return words.Count > 0 && words[words.Count - 1] is "key" or "keys" && KeyLengths.Contains(length) && !IsOfOtherThings(words);
    }

    /// <summary>Whether a text was made by chance beyond doubt: long, with digits, no identifier of the usual shape, and without words between its marks.</summary>
    public static bool IsEvident(string value) =>
        value.Length is >= ShortestValue and <= LongestValue && CodeValue.LooksRandom(value) && value.Any(char.IsDigit) && !Guid.TryParseExact(value, "D", out _) && !CodeValue.IsThumbprint(value)
        && value.Split('+', '/', '.', '-', '_', '%', '~', '=').Count(CodeValue.IsWord) < FewestWords;

    private static bool IsOfOtherThings(List<string> words) => words.Exists(word => Finders.Contains(word) || CredentialName.IsDisclaimer(word));
}
