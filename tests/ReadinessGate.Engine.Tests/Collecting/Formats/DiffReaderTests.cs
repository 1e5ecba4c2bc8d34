using System.Text;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class DiffReaderTests
{
    private const string Head = "diff --git a/x.cs b/x.cs\nindex 1..2 100644\n--- a/x.cs\n+++ b/x.cs\n";

    [Theory]
    [InlineData("@@ -3 +3 @@ class C\n-old\n+new\n", "3")]
    [InlineData("@@ -3,2 +2,0 @@\n-old\n-old\n", "")]
    [InlineData("@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file\n", "1,2")]
    [InlineData("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n@@ -9,0 +10 @@\n+c\n", "1,10")]
    [InlineData("@@ -1,3 +1,4 @@\n a\n+b\n\n c\n", "2")]
    public void Reads_added_lines(string hunks, string lines) => Assert.Equal(lines, string.Join(',', Read(Head + hunks)["x.cs"]));

    [Fact]
    public void Takes_content_for_content_whatever_it_looks_like() =>
        Assert.Equal([1, 2, 3], Assert.Single(Read(Head + "@@ -1,2 +1,3 @@\n--- a/y.cs\n-@@ -1 +1 @@\n+++ b/y.cs\n+diff --git a/z b/z\n+a\rb\n")).Value);

    [Fact]
    public void Leaves_out_files_without_a_new_line()
    {
        var diff = Read("diff --git a/p.png b/p.png\nBinary files a/p.png and b/p.png differ\ndiff --git a/gone.cs b/gone.cs\ndeleted file mode 100644\n--- a/gone.cs\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n" + Head + "@@ -1 +1 @@\n-a\n+b\n");
        Assert.Equal("x.cs", Assert.Single(diff).Key);
    }

    [Fact]
    public void Says_nothing_about_nothing() => Assert.Empty(Read(""));

    [Theory]
    [InlineData("@@ -1 +1 @@\n-a\n")]
    [InlineData("@@ -1 +1,99999999999 @@\n-a\n")]
    [InlineData("@@ nonsense @@ x\n")]
    [InlineData("@@ -1 +1 @@\n-a\n*b\n")]
    public void Refuses_what_is_cut_off_or_damaged(string hunks) => Assert.StartsWith("the changes that git tells can't be understood", Assert.Throws<EvidenceException>(() => Read(Head + hunks)).Message);

    [Fact]
    public void Refuses_a_path_without_its_prefix() => Assert.Throws<EvidenceException>(() => Read("+++ x.cs\n"));

    private static IReadOnlyDictionary<string, List<int>> Read(string diff) => DiffReader.Read(Encoding.UTF8.GetBytes(diff));
}
