namespace ReadinessGate.Corpus.Tests.Checklists;

/// <summary>Holds the live part of RG7090 to the gate: what it shows the gate says too, with the same place and the same words.</summary>
public sealed class AgreementTests
{
    private const int Invented = 20_000;

    // Most of these texts hold something behind which nothing is sure.
    private const double LeastShown = 0.2;

    /// <summary>Texts of which both say the same, line by line.</summary>
    public static TheoryData<string> Alike =>
    [
        .. ((string[])["ownr:@ana", "date:14.09.2026", "date:2026-02-30", "valid:0d", "sha:ABC", "id:a/b", "check:coverage", "id:a id:b", "id:a owner: ana", "run:\"a", "owner:TBD", "ask Bob: he knows https://example.org", "due:soon\n  id:a because:\"a b\" wrong"])
            .Select(comment => $"- [x] a <!-- {comment} -->"),
        "- [y] a", "- [] a", "* [y] a", "+ [y] a", "1. [y] a", "1) [y] a\n2) [z] b", "- [y]", "-   [y] a", "-\t[y] a", " - [y] a", "   - [y] a", "- [x] a <!-- id:a", "- [x] a <!-- id:a\n- [y] b", "- [x] a <!-- id:a\n  more\n\ntext -->",
        "<!-- hidden\n- [ ] a", "text\n<!-- hidden\n\n- [y] a", "- [>] a — deferred to 31.01.2027: later", "- [>] **A** — deferred until soon <!-- id:a -->", "- [>] a — deferred to TBD: later", "- [>] a — deferred to 2027-01-31: later",
        "- [x] a\n  - [y] b\n    - [z] c <!-- due:x -->\n- [w] d", "1. [x] a\n   - [y] b\n2. [z] c\n10. [w] d\n    - [v] e", "- [x] a\n\n  text\n\n  - [y] b", "- [x] a\n  goes on\n  - [y] b", "- [x] a\n\n      - [y] code\n- [z] b",
        "- [x] a <!-- id:a -->\n- [ ] b <!-- id:b -->\n- [ ] c <!-- id:a -->\n- [ ] d <!-- id:a -->\n- [ ] e <!-- id:A -->", "- [x] a <!-- id:sec-1 -->\n- [ ] b <!-- id:sec-10 -->\n- [ ] c <!-- id:\"sec-1\" -->",
        "- [x] a <!-- id:a -->\n## Next steps\n- Do it <!-- id:a -->\n### Soon\n- [y] b <!-- id:a -->\n## Items\n- [ ] c", "---\nstatus: aproved\nphase: later # soon\n---\n- [y] a", "---\r\nstatus: draft\r\n...\r\n- [y] a\r\n", "---\nstatus: aproved\n- [y] a",
        "```\n- [y] a\n```\n- [z] b", "~~~ text\n- [y] a\n```\n~~~\n- [z] b", "````\n```\n- [y] a\n````\n- [z] b", "- [x] a\n  ```\n  - [y] b\n  ```\n- [z] c", "text\n\n    - [y] code\n\n- [z] a", "- a\n\n  text\n\n\ttext\n- [y] b",
        "- [x] a `<!-- ownr:x -->` <!-- due:soon -->", "- [x] a ``b ` <!-- ownr:x``", "- [x] a `b <!-- due:soon -->", "- [x] Say `<!-- so`", "- [x] a <!-- for people --> <!-- due:soon -->", "- [x] a\n  <!-- due:soon -->", "- [x] long\n  claim <!-- due:soon -->\n- [y] b", "- [x] a <!--\n  due:soon\n  -->",
        "\uFEFF- [y] a", "\uFEFF---\nstatus: aproved\n---\n", "- [y] a\r\n- [x] b <!-- id:a\r\n  due:soon -->\r\n", "# A\n- [y] a\n***\n* * *\n- [z] b", "<!-- shown -->\n- [y] a\n<!--\n- [z] b\n-->\n- [w] c", "<details>\n\n- [y] a\n\n</details>", "<div>\n- [y] a\n</div>\n\n- [z] b",
        "- [1] a reference", "- [a](https://example.org)", "[x] no entry of a list", "- [y]: /url", "- [x] Ü <!-- ïd:a ownr:ü -->", "> quote\n- [y] a", "| a | b |\n|---|---|\n| - [y] | c |\n- [z] d", "- [y] a\n# Heading\n- [z] b", "", "\n\n", "- [x] a <!-- evidence:a.md,b.md if:x -->",
    ];

    /// <summary>Texts of which the analyzer does not say all: only a whole reader of Markdown knows what is an item there.</summary>
    public static TheoryData<string> Quiet =>
    [
        "> - [y] a\n> - [x] b <!-- due:soon -->", "- [y] a\n  ===", "- [y] a\n---\n- [z] b", "- - [y] a", "1. a\ntext\n2. [y] b", "- [x] a\n  ```\n- [y] b\n  ```\n- [z] c", "<pre>\n- [y] a\n</pre>\n- [z] b", "- [x] a <!-- id:a --x due:b -->", "- [x] a\n  <!-- id:a",
        "| Role | Name | Date |\n|---|---|---|\n| QA | Ana | soon |", "- [ ] a <!-- if:redis -->", "- [x] a \\<!-- due:soon -->", "- [>] a — deferred to **soon**: later", "- [x] a <!-- id:a -->\n\nNext steps\n---\n- [ ] b <!-- id:a -->", "- [y] a\u2028- [z] b", "- [y] a\r- [z] b", "- [x] [a](<!-- due:soon -->)",
        "- [x] a <!-- id:a -->\n## Next steps\n- Do it <!-- id:a -->\n## Items\n- [ ] b <!-- id:a -->",
    ];

    public static TheoryData<string> Seeds =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Alike))]
    public void Both_say_the_same_of_a_line(string text)
    {
        var judged = Judged.Of(text);
        Assert.Equal(judged.GateLines, judged.Live);
    }

    [Theory, MemberData(nameof(Quiet))]
    public void Says_nothing_of_what_is_not_surely_an_item(string text) => Assert.Empty(Judged.Of(text).OnlyLive);

    [Theory, MemberData(nameof(Seeds))]
    public void Both_say_the_same_of_a_whole_checklist_and_of_one_that_was_spoiled(string path)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));
        Assert.Equal(Judged.Of(text).GateLines, Judged.Of(text).Live);
        var spoiled = Judged.Of(text.Replace("[x]", "[y]", StringComparison.Ordinal).Replace("owner:", "ownr:", StringComparison.Ordinal).Replace(" -->", "", StringComparison.Ordinal));
        Assert.Equal(spoiled.GateLines, spoiled.Live);
        Assert.NotEmpty(spoiled.Live);
    }

    [Fact]
    public void Says_of_invented_texts_only_what_the_gate_says_too()
    {
        var (shown, all) = (0, 0);
        for (var seed = 0; seed < Invented; seed++)
        {
            var text = InventedChecklist.Of(seed);
            var judged = Judged.Of(text);
            Assert.True(!judged.OnlyLive.Any(), $"seed {seed}: only the analyzer says {string.Join(" | ", judged.OnlyLive)}\nof\n{text}");
            shown += judged.Live.Length;
            all += judged.GateLines.Count();
        }

        Assert.True(shown > all * LeastShown, $"{shown} of {all} are shown");
    }
}
