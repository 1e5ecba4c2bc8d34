using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Credentials;

/// <summary>Finds the secrets that a request carries: behind the scheme of an <c>Authorization</c> header, and in the query of an address.</summary>
public static class RequestText
{
    private const int ShortestSecret = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly Regex Header = new(@"(?<![A-Za-z0-9])(?:Bearer|Basic|Token|ApiKey|SharedKey)\s{1,2}(?<secret>[A-Za-z0-9+/_.~=-]{12,2048})(?![A-Za-z0-9+/_.~=-])", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Query = new(
        @"[?&](?:(?:x-|h)?api[_-]?(?:key|token|secret)|(?:access|auth|app|secret|license|private|account|service|client)[_-]?(?:key|token|secret)|(?:refresh|id)_token|token|key|sig|subscription-key|code|password|pwd|secret|appid)=(?<secret>[A-Za-z0-9%+/_.~-]{12,1024})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    // Without one of these an expression has no match, and looking for words is much cheaper.
    private static readonly (Regex Expression, KeywordTable Words)[] All = [(Header, new(["Bearer", "Basic", "Token", "ApiKey", "SharedKey"])), (Query, new(["?", "&"]))];

    /// <summary>Finds the secrets of a text.</summary>
    /// <returns>Position and length of each that looks like chance and is no placeholder.</returns>
    public static IReadOnlyList<(int Start, int Length)> SecretsIn(string text)
    {
        var found = new List<(int Start, int Length)>();
        if (text.IndexOf(' ') < 0 && text.IndexOf('=') < 0)
            return found;
        try
        {
            foreach (var (regex, words) in All)
            {
                if (!words.IsIn(text))
                    continue;
                for (var match = regex.Match(text); match.Success; match = match.NextMatch())
                {
                    var secret = match.Groups["secret"];
                    if (secret.Length >= ShortestSecret && CodeValue.LooksRandom(secret.Value) && !Placeholder.IsPlaceholder(secret.Value))
                        found.Add((secret.Index, secret.Length));
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to be slow: what was found so far counts.
        }

        return found;
    }
}
