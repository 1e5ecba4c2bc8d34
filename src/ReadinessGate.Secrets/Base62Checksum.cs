namespace ReadinessGate.Secrets;

/// <summary>The checksum that ends GitHub's tokens: CRC32 of the random part, in base 62, six digits.</summary>
/// <remarks>Source: GitHub, "Behind GitHub's new authentication token formats" (2021).</remarks>
public static class Base62Checksum
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const uint Polynomial = 0xEDB88320;

    /// <summary>Computes the six digits for an ASCII text.</summary>
    public static string Of(string text)
    {
        var rest = Crc32(text);
        var digits = new char[6];
        for (var i = digits.Length - 1; i >= 0; i--, rest /= 62)
            digits[i] = Digits[(int)(rest % 62)];
        return new(digits);
    }

    private static uint Crc32(string text)
    {
        var crc = uint.MaxValue;
        foreach (var character in text)
        {
            crc ^= (byte)character;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
        }

        return ~crc;
    }
}
