using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Allowing;

/// <summary>Tells which rules a C# text switches off where, with a reason: for those who read the text without a compiler.</summary>
/// <remarks>A pragma without a reason silences the compiler, and nobody else.</remarks>
public sealed class PragmaRanges
{
    private static readonly Regex Pragma = new(@"^[ \t]{0,64}#[ \t]{0,8}pragma[ \t]{1,8}warning[ \t]{1,8}(?<what>disable|restore)(?<ids>[^/\r\n]{0,1024})(?://(?<reason>[^\r\n]{0,1024}))?", RegexOptions.CultureInvariant | RegexOptions.Multiline, TimeSpan.FromSeconds(1));
    private readonly List<(int Position, bool Disables, string Ids)> _pragmas = [];

    /// <summary>Reads the pragmas of a C# text.</summary>
    public PragmaRanges(string text)
    {
        if (text.IndexOf("pragma", StringComparison.Ordinal) < 0)
            return;
        try
        {
            for (var match = Pragma.Match(text); match.Success; match = match.NextMatch())
            {
                var disables = match.Groups["what"].Value == "disable";
                if (!disables || AllowComment.IsReason(match.Groups["reason"].Value))
                    _pragmas.Add((match.Index, disables, match.Groups["ids"].Value));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to be slow allows nothing more.
        }
    }

    /// <summary>Whether a rule is switched off at a position.</summary>
    public bool Allow(string id, int position)
    {
        var isOff = false;
        foreach (var (start, disables, ids) in _pragmas)
        {
            if (start > position)
                break;
            if (ids.Trim().Length == 0 || ids.IndexOf(id, StringComparison.Ordinal) >= 0)
                isOff = disables;
        }

        return isOff;
    }
}
