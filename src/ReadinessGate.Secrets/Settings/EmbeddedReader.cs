using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads the pairs inside a text of a program that is itself a document or a command: JSON, XML, a form, a command line.</summary>
public static class EmbeddedReader
{
    private const int ShortestDocument = 16;
    private static readonly char[] Quotes = ['"', '\''];
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly Regex Element = new(@"<(?:\w{1,20}:)?(?<name>[A-Za-z_][\w.-]{2,60})(?:\s[^<>]{0,200})?>(?<value>[^<>\r\n]{3,512})</", RegexOptions.CultureInvariant, Patience);

    /// <summary>Reads the pairs: quoted values, content of elements, and options that take a password.</summary>
    public static IEnumerable<Setting> Read(string text)
    {
        if (text.Length < ShortestDocument)
            return [];
        var pairs = text.IndexOfAny(Quotes) < 0 && text.IndexOf(" -", StringComparison.Ordinal) < 0 ? [] : AssignmentReader.Read(text, isCode: true);
        return text.IndexOf("</", StringComparison.Ordinal) < 0 ? pairs : pairs.Concat(Elements(text));
    }

    private static List<Setting> Elements(string text)
    {
        var settings = new List<Setting>();
        try
        {
            for (var match = Element.Match(text); match.Success; match = match.NextMatch())
            {
                var value = match.Groups["value"];
                settings.Add(new(match.Groups["name"].Value, value.Value, IsText: true, value.Index, value.Length, 0, 0));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to be slow is no document.
        }

        return settings;
    }
}
