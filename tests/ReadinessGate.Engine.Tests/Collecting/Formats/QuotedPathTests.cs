using System.Text;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class QuotedPathTests
{
    [Theory]
    [InlineData("a/b.cs", "a/b.cs")]
    [InlineData("ä b.cs", "ä b.cs")]
    [InlineData("\"a\\tb\\\"c\\\\d\"", "a\tb\"c\\d")]
    [InlineData("\"\\303\\244.cs\"", "ä.cs")]
    [InlineData("\"\\001\\a\\r\"", "\u0001\u0007\r")]
    [InlineData("\"", "\"")]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\\"", "a\"")]
    public void Reads_what_git_writes(string text, string path) => Assert.Equal(path, QuotedPath.Read(Encoding.UTF8.GetBytes(text)));
}
