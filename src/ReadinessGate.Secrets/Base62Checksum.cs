namespace ReadinessGate.Secrets;

/// <summary>The checksum that ends the tokens of GitHub and npm: CRC32 of the random part, in base 62, six digits.</summary>
/// <remarks>Source: GitHub, "Behind GitHub's new authentication token formats" (2021).</remarks>
public static class Base62Checksum
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Computes the six digits for an ASCII text.</summary>
    public static string Of(string text)
    {
        var rest = Crc32.Of(text);
        var digits = new char[6];
        for (var i = digits.Length - 1; i >= 0; i--, rest /= 62)
            digits[i] = Digits[(int)(rest % 62)];
        return new(digits);
    }

    /// <summary>Whether a token of a prefix of four characters and 36 more ends with the checksum of the 30 in the middle.</summary>
    internal static bool Ends(string token) => string.CompareOrdinal(Of(token.Substring(4, 30)), 0, token, 34, 6) == 0;
}
