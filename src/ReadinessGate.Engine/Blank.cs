using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>Tells a form that was left empty from a value: <c>____</c>, <c>TBD</c>, <c>[latest]</c>, <c>Name:</c>.</summary>
public static class Blank
{
    private const int Longest = 200;

    private static readonly Regex Form = new(@"_{3,}|\.{4,}|^\[[^\[\]]*\]$|^<[^<>]*>$|^\{[^{}]*\}$|^(?:tb[acd]|todo|to be (?:added|confirmed|decided|defined|done)|pending|unknown|latest|x{2,}|n/?a|none|(?:yyyy|jjjj)-mm-[dt]{2}|your name|name|date)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>True for a text that only keeps the place of a value.</summary>
    public static bool Is(string? text)
    {
        var value = (text ?? "").Trim().Trim('*', '`').TrimStart('@').Trim();
        return !value.Any(char.IsLetterOrDigit) || value[value.Length - 1] == ':' || (value.Length <= Longest && Form.IsMatch(value));
    }

    /// <summary>The text, or null when it only keeps the place of a value.</summary>
    public static string? OrNull(string? text) => Is(text) ? null : text!.Trim();
}
