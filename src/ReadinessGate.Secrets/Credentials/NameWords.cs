namespace ReadinessGate.Secrets.Credentials;

/// <summary>Splits a name into its words.</summary>
internal static class NameWords
{
    /// <summary>Splits at separators, at digits and where the case rises: <c>DB_apiKey2</c> gives db, api, key.</summary>
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetter(name[i]) && !IsBoundary(name, i))
                continue;
            if (i > start)
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }

        return words;
    }

    // "apiKey" splits before K, "APIKey" before the K that a lower-case letter follows.
    private static bool IsBoundary(string name, int at) =>
        at > 0 && char.IsUpper(name[at]) && char.IsLetter(name[at - 1])
        && (char.IsLower(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}
