using System.Globalization;
using System.Text;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Finds lists of bytes in code: <c>{ 0x4f, 0x1b, … }</c>, long and varied enough to be a key.</summary>
internal static class CodeBytes
{
    private const int ShortestKey = 16;
    private const int LongestKey = 512;
    private const int MostDistinct = 64;

    /// <summary>The list whose first element is a token.</summary>
    /// <returns>How many bytes, the same in hexadecimal digits, and the length of the list in the code; null when there is none.</returns>
    public static (int Count, string Text, int Length)? At(string text, List<CodeToken> tokens, int first)
    {
        if (first == 0 || tokens[first].Kind != 'w' || text[tokens[first].Start] is < '0' or > '9' || text[tokens[first - 1].Start] is not ('{' or '['))
            return null;
        var bytes = new List<byte>();
        var at = first;
        for (; at < tokens.Count && bytes.Count <= LongestKey && ByteOf(text, tokens[at]) is { } value; at += 2)
        {
            bytes.Add(value);
            if (at + 1 >= tokens.Count || tokens[at + 1].Kind != 's' || text[tokens[at + 1].Start] != ',')
                break;
        }

        if (bytes.Count is < ShortestKey or > LongestKey || bytes.Distinct().Count() * 2 < Math.Min(bytes.Count, MostDistinct))
            return null;
        var digits = bytes.Aggregate(new StringBuilder(), (all, value) => all.Append(value.ToString("x2", CultureInfo.InvariantCulture))).ToString();
        var last = tokens[Math.Min(at, tokens.Count - 1)];
        return (bytes.Count, digits, last.Start + last.Length - tokens[first].Start);
    }

    private static byte? ByteOf(string text, CodeToken token)
    {
        if (token.Kind != 'w' || token.Length > 4)
            return null;
        var number = text.Substring(token.Start, token.Length);
        var isHex = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return byte.TryParse(isHex ? number.Substring(2) : number, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
