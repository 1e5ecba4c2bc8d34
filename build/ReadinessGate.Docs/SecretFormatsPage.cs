using System.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Docs;

/// <summary>Writes the table of all formats of secrets.</summary>
public static class SecretFormatsPage
{
    private const string Head = """
        # Formats of secrets

        What [RG1201](RG1201.md) and [RG1203](RG1203.md) find, by the text that gives it away. A token of random characters alone counts only as the value of a setting that is named after its provider,
        written in any of the usual ways: `DATADOG_API_KEY`, `datadogApiKey`, `Datadog:ApiKey`.

        | Format | Looked for at |
        |---|---|

        """;

    /// <summary>The page as Markdown, sorted by the name of the format.</summary>
    public static string Write(IEnumerable<SecretPattern> patterns)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var pattern in patterns.OrderBy(pattern => pattern.Name, StringComparer.OrdinalIgnoreCase))
            page.Append($"| {pattern.Name} | {Hint(pattern)} |\n");
        return page.Append("\n[All ids](README.md)\n").ToString();
    }

    private static string Hint(SecretPattern pattern) =>
        pattern is NamedTokenPattern ? "the name of the setting" : string.Join(", ", pattern.Keywords.Select(keyword => CommentMarkdown.Code(keyword.Replace("|", @"\|", StringComparison.Ordinal))));
}
