using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Allowing;

/// <summary>Reads the comment that allows a secret: <c>readinessgate:allow RG1202 because it is the public key of the emulator</c>.</summary>
/// <remarks>
/// It stands on the line of the secret or alone on the line above, in whatever the file uses for comments; several ids are separated by commas.
/// In C# a <c>#pragma warning disable</c> with a reason behind <c>//</c> does the same for the lines up to its restore; see <see cref="PragmaRanges"/>.
/// </remarks>
public static class AllowComment
{
    /// <summary>What a message adds when a comment misses its id or its reason.</summary>
    public const string IncompleteNote = "; the comment beside it allows nothing, it must read 'readinessgate:allow {0} because …'";

    /// <summary>Nobody reads a comment on a line that is longer.</summary>
    public const int LongestLine = 4096;

    private const string Marker = "readinessgate:allow";
    private const int ShortestReason = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly Regex Form = new(@"^(?<ids>(?:[\s,]{1,4}RG\d{4}){0,16})\s{0,4}(?:\bbecause\b(?<reason>.*))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    // What comments begin with, and "rem" of batch files; where there are no comments, as in JSON, the note has a key of its own.
    private static readonly Regex Alone = new("""^\W*(?:rem\s+)?$|^\s*"[^"]*"\s*:\s*"\W*$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    /// <summary>What is said about a secret.</summary>
    /// <param name="id">The rule that found it.</param>
    /// <param name="line">Its line.</param>
    /// <param name="above">The line above; empty for the first.</param>
    public static Allowance Of(string id, string line, string above)
    {
        try
        {
            var beside = Read(id, line, mustStandAlone: false);
            return beside == Allowance.None ? Read(id, above, mustStandAlone: true) : beside;
        }
        catch (RegexMatchTimeoutException)
        {
            return Allowance.None;
        }
    }

    /// <summary>Whether a text says something.</summary>
    public static bool IsReason(string text) => text.Count(char.IsLetter) >= ShortestReason;

    private static Allowance Read(string id, string line, bool mustStandAlone)
    {
        var at = line.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || line.Length > LongestLine || (mustStandAlone && !Alone.IsMatch(line.Substring(0, at))))
            return Allowance.None;
        var form = Form.Match(line.Substring(at + Marker.Length));
        var ids = form.Groups["ids"].Value;
        if (ids.Length > 0 && ids.IndexOf(id, StringComparison.OrdinalIgnoreCase) < 0)
            return Allowance.None;
        return ids.Length > 0 && IsReason(form.Groups["reason"].Value) ? Allowance.Granted : Allowance.Incomplete;
    }
}
