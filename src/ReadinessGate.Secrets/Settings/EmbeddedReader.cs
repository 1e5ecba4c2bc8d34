using System.Text.RegularExpressions;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads the pairs inside a text of a program that is itself a document or a command: JSON, XML, a form, a command line.</summary>
public static class EmbeddedReader
{
    private const int ShortestDocument = 16;
    private static readonly char[] Quotes = ['"', '\''];
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    // VALUES ('smtp.password', 'hunter2'): what one column names is in the next.
    private static readonly Regex Values = new(@"'(?<name>[A-Za-z_][\w.:-]{2,80})'\s{0,4},\s{0,4}N?'(?<value>[^'\r\n]{4,512})'", RegexOptions.CultureInvariant, Patience);

    /// <summary>Whether a text may be a document or a command: most texts of a program are neither, and asking what they hold costs more than this.</summary>
    public static bool IsDocument(string text)
    {
        if (text.Length < ShortestDocument)
            return false;
        if (Has(text, "</") || Has(text, " -") || Has(text, " /"))
            return true;
        return text.IndexOfAny(Quotes) >= 0 && (text.IndexOf('=') >= 0 || text.IndexOf(':') >= 0 || Has(text, "',"));
    }

    /// <summary>Reads the pairs: quoted values, content of elements, values of SQL, and options that take a password.</summary>
    public static IEnumerable<Setting> Read(string text)
    {
        if (!IsDocument(text))
            return [];
        var pairs = AssignmentReader.Read(text, isCode: true);
        if (Has(text, "</"))
            pairs = pairs.Concat(Elements(text));
        return Has(text, "',") ? pairs.Concat(Matches(Values, "value", text).Where(setting => CredentialName.KindOf(setting.KeyPath) is not null)) : pairs;
    }

    /// <summary>Reads the elements that hold a text and nothing else, each under its name.</summary>
    public static IEnumerable<Setting> Elements(string text) => Matches(AssignmentPatterns.Element, "text", text);

    private static List<Setting> Matches(Regex regex, string group, string text)
    {
        var settings = new List<Setting>();
        try
        {
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                var value = match.Groups[group];
                settings.Add(new(match.Groups["name"].Value, value.Value, IsText: true, value.Index, value.Length, 0, 0));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to be slow is no document.
        }

        return settings;
    }

    private static bool Has(string text, string mark) => text.IndexOf(mark, StringComparison.Ordinal) >= 0;
}
