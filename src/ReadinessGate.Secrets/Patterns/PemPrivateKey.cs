using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Patterns;

/// <summary>A private key in PEM: the header and the beginning of its body.</summary>
/// <remarks>The header alone is what parsers compare with, so it only counts when key material follows.</remarks>
public sealed class PemPrivateKey : SecretPattern
{
    private const int LongestGap = 320;
    private const string Body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7Kq3mXw7LpR2s";
    private static readonly Regex Header = new(@"\G-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));

    /// <inheritdoc/>
    public override string Name => "private key";

    /// <inheritdoc/>
    public override SecretTier Tier => SecretTier.PrivateKey;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["-----BEGIN "];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("-----BEGIN ", "PRIVATE KEY-----\n", Body), Join("-----BEGIN RSA ", "PRIVATE KEY-----\\n", Body),
        Join("-----BEGIN PGP ", "PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n", Body), Join("-----BEGIN EC ", "PRIVATE KEY-----\" +\n    \"", Body),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("-----BEGIN ", "PRIVATE KEY-----"), Join("-----BEGIN PUBLIC ", "KEY-----\n", Body), Join("-----BEGIN ", "PRIVATE KEY-----\nMIIE...\n"),
        Join("-----BEGIN ", "PRIVATE KEY-----\n-----END ", "PRIVATE KEY-----\n", Body), Join("-----BEGIN ", "PRIVATE KEY-----\n", new('x', 64)),
    ];

    /// <inheritdoc/>
    public override SecretMatch? Match(string text, int keywordStart)
    {
        var header = Header.Match(text, keywordStart);
        return header.Success && HasKeyMaterial(text, keywordStart + header.Length)
            ? new(Name, Tier, "", keywordStart, header.Length)
            : null;
    }

    private static bool HasKeyMaterial(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestGap);
        var end = text.IndexOf("-----END", start, limit - start, StringComparison.Ordinal);
        if (end >= 0)
            limit = end;
        for (var at = start; at < limit; at++)
        {
            var run = RunLength(text, at);
            if (run >= 40 && IsMixed(text, at, run))
                return true;
            at += run;
        }

        return false;
    }

    // Capped, so that a long text costs no more than its window.
    private static int RunLength(string text, int start)
    {
        var at = start;
        while (at < text.Length && at - start < 64 && (text[at] is '+' or '/' or '=' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9')))
            at++;
        return at - start;
    }

    private static bool IsMixed(string text, int start, int length)
    {
        bool upper = false, lower = false, digit = false;
        for (var i = start; i < start + length; i++)
        {
            upper |= text[i] is >= 'A' and <= 'Z';
            lower |= text[i] is >= 'a' and <= 'z';
            digit |= text[i] is >= '0' and <= '9';
        }

        return upper && lower && digit;
    }
}
