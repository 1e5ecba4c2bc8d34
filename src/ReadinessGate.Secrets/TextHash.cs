using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReadinessGate.Secrets;

/// <summary>Recognises a text without telling it.</summary>
public static class TextHash
{
    /// <summary>The bytes of the SHA-256 of its UTF-8 that a fingerprint has.</summary>
    public const int Bytes = 8;

    /// <summary>The first bytes of the SHA-256 of its UTF-8, two lower-case hexadecimal digits each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">How many, 1 to 32.</param>
    public static string Of(string text, int bytes = Bytes)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(bytes).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>The fingerprint of lines, whatever their spaces and line ends.</summary>
    public static string OfLines(string text) => Of(OneSpaced(text));

    /// <summary>The text with one space where there is any white space, and none around it.</summary>
    public static string OneSpaced(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
