namespace ReadinessGate.Secrets;

/// <summary>Finds secrets in text: one pass for keywords, then a shape at each hit.</summary>
public sealed class SecretScanner
{
    // Each is built when it is first asked for: a compilation without settings files never needs the one for all formats.
    private static readonly Lazy<SecretScanner> LazyAll = new(() => new(SecretCatalog.All));
    private static readonly Lazy<SecretScanner> LazyTokens = new(() => new(SecretCatalog.All.Where(pattern => pattern.Tier != SecretTier.PrivateKey)));
    private static readonly Lazy<SecretScanner> LazyPrivateKeys = new(() => new(SecretCatalog.All.Where(pattern => pattern.Tier == SecretTier.PrivateKey)));

    private readonly Lazy<KeywordTable> _table;
    private readonly List<string> _keywords = [];
    private readonly List<SecretPattern> _patternOfKeyword = [];

    /// <summary>Builds a scanner for the given formats.</summary>
    public SecretScanner(IEnumerable<SecretPattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            foreach (var keyword in pattern.Keywords)
            {
                _keywords.Add(keyword);
                _patternOfKeyword.Add(pattern);
            }
        }

        _table = new(() => new(_keywords));
    }

    /// <summary>Finds every format of the catalog.</summary>
    public static SecretScanner All => LazyAll.Value;

    /// <summary>Finds tokens: of providers, and such as no provider is known of.</summary>
    public static SecretScanner Tokens => LazyTokens.Value;

    /// <summary>Finds private keys.</summary>
    public static SecretScanner PrivateKeys => LazyPrivateKeys.Value;

    /// <summary>The keywords that <see cref="Confirm"/> wants to be asked about.</summary>
    public IReadOnlyList<string> Keywords => _keywords;

    /// <summary>Finds the secrets of a text, in the order of the text, none overlapping.</summary>
    public IReadOnlyList<SecretMatch> Scan(string text)
    {
        var hits = _table.Value.FindIn(text);
        return hits.Count == 0 ? [] : Confirm(hits, text);
    }

    /// <summary>Asks the format of a keyword whether its secret stands at the hit.</summary>
    /// <param name="keyword">The keyword's index in <see cref="Keywords"/>.</param>
    /// <param name="text">The text or a window of it.</param>
    /// <param name="start">Position of the keyword in <paramref name="text"/>.</param>
    /// <returns>The match with positions in <paramref name="text"/>, or null.</returns>
    public SecretMatch? Confirm(int keyword, string text, int start) => _patternOfKeyword[keyword].Match(text, start);

    private List<SecretMatch> Confirm(IReadOnlyList<KeywordHit> hits, string text)
    {
        var matches = new List<SecretMatch>();
        foreach (var hit in hits.OrderBy(hit => hit.Start))
        {
            if (Confirm(hit.Keyword, text, hit.Start) is { } match && (matches.Count == 0 || match.Start >= matches[matches.Count - 1].End))
                matches.Add(match);
        }

        return matches;
    }
}
