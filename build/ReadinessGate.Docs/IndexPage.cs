using System.Text;

namespace ReadinessGate.Docs;

/// <summary>Writes the table of all ids.</summary>
public static class IndexPage
{
    private const string Head = """
        # Rules and checks

        Rules (RG1xxx and RG0110) show while typing and at compile time; checks (RG2xxx and up) judge evidence in the gate; RG0xxx speak about the configuration and the evidence itself.
        A check with a live part, such as RG7090, does both under one id: what can be said without the gate shows while typing.
        Titles state what is right. What is written on a page stands in the comment of its class.

        | Id | Title | Category | Default |
        |---|---|---|---|

        """;

    /// <summary>The page as Markdown, in the order of <paramref name="entries"/>.</summary>
    public static string Write(IEnumerable<Entry> entries)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var entry in entries)
            page.Append($"| [{entry.Id}]({entry.Id}.md) | {entry.Title} | {entry.Category} | {entry.Default} |\n");
        return page.ToString();
    }
}
