using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets;

/// <summary>A provider's token, described by a regular expression that starts at the keyword.</summary>
/// <remarks>The group <c>secret</c> is what gets reported; without one it is the whole match.</remarks>
public abstract class TokenPattern : SecretPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private Regex? _shape;

    /// <inheritdoc/>
    public sealed override SecretTier Tier => SecretTier.ProviderToken;

    /// <summary>The shape, linear and bounded. It is anchored at the keyword and ends where no token character follows.</summary>
    protected abstract string Shape { get; }

    /// <summary>Characters that can't stand right before or after a token of this format.</summary>
    protected virtual string TokenCharacters => "A-Za-z0-9_";

    /// <summary>Checks the public checksum of the format, where there is one.</summary>
    /// <returns>False when the token can't be real; it is then reported as <see cref="SecretTier.Credential"/>.</returns>
    protected virtual bool ChecksumHolds(string token) => true;

    /// <summary>The part of the token that is the same for everyone.</summary>
    protected virtual string PublicPrefix(string token, string keyword) => keyword;

    /// <inheritdoc/>
    public sealed override SecretMatch? Match(string text, int keywordStart)
    {
        if (Confirm(text, keywordStart) is not { } secret || Placeholder.IsSampleToken(secret.Value))
            return null;
        var tier = ChecksumHolds(secret.Value) ? SecretTier.ProviderToken : SecretTier.Credential;
        var keyword = Keywords.First(k => string.CompareOrdinal(text, keywordStart, k, 0, k.Length) == 0);
        return new(Name, tier, PublicPrefix(secret.Value, keyword), secret.Index, secret.Length);
    }

    private Group? Confirm(string text, int keywordStart)
    {
        // Two threads may build the same regex once each; both are equal, so no lock is needed.
        _shape ??= new($@"\G(?<![{TokenCharacters}])(?:{Shape})(?![{TokenCharacters}])", RegexOptions.CultureInvariant, Patience);
        try
        {
            var match = _shape.Match(text, keywordStart);
            return !match.Success ? null : match.Groups["secret"] is { Success: true } secret ? secret : match;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
