using System.Diagnostics;
using System.Text;
using ReadinessGate.Collecting.Checklists;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Checklists;

/// <summary>Whatever stands in the file: it is read, or one sentence says why not; in two seconds at most.</summary>
public sealed class ChecklistFileTests
{
    private const string Sample = "---\nstatus: draft\n---\n## A\n- [x] b <!-- id:c owner:@d date:2026-01-01 run:\"e f\" -->\n- [>] g — deferred to 2027-01-01: h\n\n| Role | Name | Commit |\n|---|---|---|\n| i | j | k |\n\n## Decision\nReady: yes\n";

    public static TheoryData<string> Bombs =>
    [
        .. ((string[])["[", "- ", "> ", "- [x] ", "<!--", "`", "*a_", "| a ", "![", "(", "\t", "id:\"", "# ", "\\", "&amp;", "|---"]).Select(part => string.Concat(Enumerable.Repeat(part, 20_000))),
        .. ((string[])["- [x] a <!-- id:", "- [>] deferred to ", "- [-] N/A ", "## Decision\n"]).Select(part => part + string.Concat(Enumerable.Repeat("N/A deferred : a:\" ", 10_000))),
        string.Concat(Enumerable.Range(0, 5_000).Select(number => $"- [ ] item {number} <!-- id:x -->\n")),
        "| Risk | Impact |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| a | b |\n", 20_000)),
    ];

    [Theory, MemberData(nameof(Bombs))]
    public void Ends_soon_in_a_checklist_or_a_sentence(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Outcome(Encoding.UTF8.GetBytes(text));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Reads_every_beginning_and_every_small_change_of_a_file()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        for (var at = 0; at < bytes.Length; at++)
        {
            Outcome(bytes[..at]);
            Outcome([.. bytes[..at], .. "<!-- \"[|"u8, .. bytes[at..]]);
            Outcome([.. bytes[..at], 0xC3, .. bytes[(at + 1)..]]);
        }
    }

    [Fact]
    public void Names_what_is_no_text()
    {
        Assert.Equal("READINESS.md: the file is no text in UTF-8. Fix: save it as UTF-8", Problem(Encoding.Unicode.GetBytes(Sample)));
        Assert.Equal("READINESS.md: the file is no text in UTF-8. Fix: save it as UTF-8", Problem([0x2D, 0xFF]));
        Assert.Equal("READINESS.md: the file has more than 1 MiB. Fix: keep the checklist in it, and long evidence in files of its own", Problem(new byte[ChecklistFile.MaximumBytes + 1]));
        Assert.Equal("READINESS.md: the document is nested too deeply to be read", Problem(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", 20_000)) + "a")));
    }

    [Fact]
    public void Leaves_a_byte_order_mark_out_of_the_columns() =>
        Assert.Equal(new Place("READINESS.md", 1, 3), ChecklistFile.Read("READINESS.md", new MemoryStream([.. Encoding.UTF8.Preamble, .. "- [x] a"u8]), Lists.Today).Items[0].At);

    private static string Problem(byte[] content) => Assert.Throws<EvidenceException>(() => ChecklistFile.Read("READINESS.md", new MemoryStream(content), Lists.Today)).Message;

    private static void Outcome(byte[] content)
    {
        try
        {
            Assert.All(ChecklistFile.Read("file", new MemoryStream(content), Lists.Today).Problems, problem => Assert.True(problem.At.Line > 0 && problem.At.Column > 0));
        }
        catch (EvidenceException problem)
        {
            Assert.StartsWith("file", problem.Message, StringComparison.Ordinal);
        }
    }
}
