using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Credentials;

/// <summary>Finds the password inside connection strings and addresses.</summary>
public static class ConnectionText
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly Regex Pair = new(
        """(?:^|[;,?&\s])\s{0,8}(?:password|pwd|accountkey|sharedaccesskey|sharedsecret)\s{0,8}=\s{0,8}(?:"(?<secret>[^"]{0,512})"|'(?<secret>[^']{0,512})'|(?<secret><[^<>]{0,80}>|[^;,&\s]{0,512}))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    // Inside a longer text a lone "password=" is code; a pair of a connection string has a neighbour.
    private static readonly Regex ConnectionPair = new(
        """(?<=[^\s;][ \t]{0,8});\s{0,8}(?:password|pwd|accountkey|sharedaccesskey|sharedsecret)\s{0,8}=\s{0,8}(?<secret>[^;"'\s<>{}$]{3,512})""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    private static readonly Regex Jdbc = new("""\bjdbc:[a-z0-9:]{2,32}//[^\s"'?;]{1,256}[?;][^\s"']{0,256}?(?<![A-Za-z])password=(?<secret>[^&;\s"'<>{}$]{3,256})""", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex UserInfo = new("""(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}://(?<user>[^\s:/@"']{0,128}):(?<secret>[^\s/@"']{1,256})@""", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Sql = new(@"\b(?:create|alter)\s{1,8}(?:user|login|role)\b[^;]{0,256}?\b(?:password|identified\s{1,8}by)\s{0,8}=?\s{0,8}N?'(?<secret>[^']{1,256})'", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    // Without one of these words an expression has no match, and looking for words is much cheaper.
    private static readonly (Regex Expression, KeywordTable Words)[] All =
    [
        (ConnectionPair, new(["password", "pwd", "accountkey", "sharedaccesskey", "sharedsecret"], ignoreCase: true)), (UserInfo, new(["@"])), (Sql, new(["create", "alter"], ignoreCase: true)), (Jdbc, new(["jdbc:"])),
    ];

    // First characters of the keys that the manuals of Azurite and the Cosmos DB emulator print.
    private static readonly string[] EmulatorKeys = ["Eby8vdM02xNOcqFlqUwJ", "C2y6yDjf5/R+ob0N8A7C"];

    /// <summary>Reads the password of a connection string (<c>…;Password=…</c>) of an address (<c>scheme://user:password@host</c>), or of SQL that creates an account.</summary>
    /// <returns>The password, empty when it is left blank; null when the value has no such part.</returns>
    public static string? PasswordIn(string value)
    {
        if (value.IndexOf('=') < 0 && value.IndexOf("://", StringComparison.Ordinal) < 0 && value.IndexOf('\'') < 0)
            return null;
        try
        {
            return Secret(Sql.Match(value)) ?? Secret(Pair.Match(value)) ?? Secret(UserInfo.Match(value));
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Finds the passwords of all connection strings, addresses and account statements in a text.</summary>
    /// <returns>Position and length of each password that is no placeholder, in the order of the formats.</returns>
    public static IReadOnlyList<(int Start, int Length)> PasswordsIn(string text)
    {
        var found = new List<(int Start, int Length)>();
        try
        {
            foreach (var (regex, words) in All)
            {
                if (!words.IsIn(text))
                    continue;
                for (var match = regex.Match(text); match.Success; match = match.NextMatch())
                {
                    if (Secret(match) is { Length: > 0 } secret && !Placeholder.IsPlaceholder(secret) && !found.Contains((match.Groups["secret"].Index, secret.Length)))
                        found.Add((match.Groups["secret"].Index, secret.Length));
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to be slow: what was found so far counts.
        }

        return found;
    }

    /// <summary>Whether the value is the published key of an emulator.</summary>
    public static bool IsEmulator(string value) => Array.Exists(EmulatorKeys, key => value.StartsWith(key, StringComparison.Ordinal));

    // guest:guest@ and postgres:postgres@ are what the programs ship with.
    private static string? Secret(Match match) =>
        !match.Success ? null : match.Groups["secret"].Value is var secret && (IsEmulator(secret) || secret.Equals(match.Groups["user"].Value, StringComparison.OrdinalIgnoreCase) || IsOrdinal(secret)) ? "" : secret;

    // Username=100, Password=101: numbers of fields.
    private static bool IsOrdinal(string secret) => secret.Length <= 4 && secret.TrimEnd('.').All(char.IsDigit) && secret.TrimEnd('.').Length < 4;
}
