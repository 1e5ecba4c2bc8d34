using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets;

/// <summary>A provider's token, described by a regular expression around its keyword.</summary>
/// <remarks>The group <c>secret</c> is what gets reported; without one it is the whole match.</remarks>
public abstract class TokenPattern : SecretPattern
{
    /// <summary>Before a random part in both cases: it has a digit and letters of both cases, which no word and no name has.</summary>
    protected const string Mixed = "(?=[A-Za-z+/_-]{0,80}[0-9])(?=[a-z0-9+/_-]{0,80}[A-Z])(?=[A-Z0-9+/_-]{0,80}[a-z])";

    /// <summary>Before a random part in one case: it has a digit and a letter.</summary>
    protected const string Blended = "(?=[A-Za-z+/_-]{0,80}[0-9])(?=[0-9+/_-]{0,80}[A-Za-z])";

    /// <summary>The shape of a UUID in lower case.</summary>
    protected const string Uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private Regex? _shape;

    /// <inheritdoc/>
    public override SecretTier Tier => SecretTier.ProviderToken;

    /// <summary>The shape, linear and bounded. It is anchored where the token begins and ends where no token character follows.</summary>
    protected abstract string Shape { get; }

    /// <summary>Characters that can't stand right before or after a token of this format.</summary>
    protected virtual string TokenCharacters => "A-Za-z0-9_";

    /// <summary>How many characters of the token stand before its keyword, at most <see cref="SecretPattern.ReachBeforeKeyword"/>.</summary>
    protected virtual int CharactersBeforeKeyword => 0;

    /// <summary>What must hold right before the token, as a lookbehind.</summary>
    protected virtual string Before => $"(?<![{TokenCharacters}])";

    /// <summary>The part of a token that is random in a real one; filled, counted up or repeated it makes the token a sample.</summary>
    protected virtual string RandomPart(string token) => token;

    /// <summary>Checks the public checksum of the format, where there is one.</summary>
    /// <returns>False when the token can't be real; it is then reported as <see cref="SecretTier.Credential"/>.</returns>
    protected virtual bool ChecksumHolds(string token) => true;

    /// <inheritdoc/>
    public sealed override SecretMatch? Match(string text, int keywordStart)
    {
        var start = keywordStart - CharactersBeforeKeyword;
        if (start < 0 || Confirm(text, start) is not { } secret || Placeholder.IsSampleToken(RandomPart(secret.Value)))
            return null;
        var tier = ChecksumHolds(secret.Value) ? Tier : SecretTier.Credential;
        return new(Name, tier, secret.Index == keywordStart ? KeywordOf(secret.Value) : "", secret.Index, secret.Length);
    }

    private string KeywordOf(string token) => Keywords.First(keyword => token.StartsWith(keyword, StringComparison.Ordinal));

    private Group? Confirm(string text, int start)
    {
        // Two threads may build the same regex once each; both are equal, so no lock is needed.
        _shape ??= new($@"\G{Before}(?:{Shape})(?![{TokenCharacters}])", RegexOptions.CultureInvariant, Patience);
        try
        {
            var match = _shape.Match(text, start);
            return !match.Success ? null : match.Groups["secret"] is { Success: true } secret ? secret : match;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
