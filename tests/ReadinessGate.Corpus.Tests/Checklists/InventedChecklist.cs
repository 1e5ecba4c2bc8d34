using System.Text;

namespace ReadinessGate.Corpus.Tests.Checklists;

/// <summary>Texts of checklists that a seed puts together from lines as people write them, rightly and wrongly, in every order.</summary>
internal static class InventedChecklist
{
    private const int MostLines = 14;
    private static readonly string[] Indents = ["", "", "", "", " ", "  ", "  ", "   ", "    ", "     ", "      ", "        ", "\t", "\t\t", "  \t", "> ", "> > ", "- ", "1. "];
    private static readonly string[] Markers = ["- ", "- ", "- ", "* ", "+ ", "1. ", "2. ", "3) ", "10. ", "-   ", "-\t", "-     ", "-", "- - ", "> - "];
    private static readonly string[] Boxes = ["[ ] ", "[x] ", "[X] ", "[-] ", "[>] ", "[y] ", "[] ", "[ok] ", "[x]", "[1] ", "[>] deferred to 31.01.2027: later", "[>] **B** — deferred to soon ", "[>] b (deferred until 2027-13-01) ", "[>] *deferred to* x ", ""];
    private static readonly string[] Claims = ["a claim ", "`code` ", "``a ` b`` ", "`open ", "**bold** ", "[link](x) ", "[link](<x>) ", "<b>tag</b> ", "<https://example.org> ", "\\<!-- ", "\\` ", "a | b ", "&amp; ", "next steps ", "_x_ ", "![i](x.png) ", ""];
    private static readonly string[] Comments =
    [
        "<!-- id:a -->", "<!-- id:b -->", "<!-- id:a owner:@ana -->", "<!-- ownr:@ana -->", "<!-- date:14.09.2026 id:c -->", "<!-- id:a/b -->", "<!-- valid:0d -->", "<!-- id:a id:b -->", "<!-- owner: ana -->", "<!-- run:\"a -->",
        "<!-- check:coverage -->", "<!-- sha:ABC -->", "<!-- ask Bob -->", "<!-- ask --><!-- id:d word -->", "<!-- id:a", "`<!-- id:x y -->`", "<!-- id:a\n  owner:@ana what -->", "<!-- id:a -- b -->", "<!---->", "<!--> id:a x -->", "<!-- due:soon --> and more", "",
    ];

    private static readonly string[] Others =
    [
        "", "", "", "", "text", "# Heading", "## Next steps", "## **Action** items", "### Other", "Next steps\n---", "Title\n===", "---", "***", "```", "```", "~~~", "````text", "``` a`b", "<!-- hidden", "<!-- shown -->", "-->", "<div>", "</div>",
        "<details><summary>x</summary>", "<pre>", "</pre>", "<?php", "<b>x</b>", "> quote", "> ```", "> # Next steps", "- ```", "- <!--", "- # Next steps", "-", "1.", "| a | b |", "|---|---|", "[ref]: /url", "  ```", "    ```", "    code", "[x] no entry", "  <!-- id:a bad -->", "  <!-- due:soon -->",
        "status: aproved", "continued <!-- id:z due:x -->", "    continued",
    ];

    /// <summary>The text of a seed.</summary>
    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        if (random.Next(6) == 0)
            text.Append("---\nstatus: ").Append(Any("draft", "aproved", "In Review # x", "")).Append("\nphase: ").Append(Any("later", "deployment", "'Deployment'")).Append('\n').Append(Any("---\n", "...\n", "\n", "--- \n"));
        for (var lines = random.Next(1, MostLines); lines > 0; lines--)
        {
            text.Append(random.Next(3) == 0 ? "" : Any(Indents));
            text.Append(random.Next(3) == 0 ? Any(Others) : Any(Markers) + Any(Boxes) + Any(Claims) + Any(Comments)).Append('\n');
        }

        return random.Next(4) == 0 ? text.Replace("\n", "\r\n").ToString() : text.ToString();

        string Any(params string[] choices) => choices[random.Next(choices.Length)];
    }
}
