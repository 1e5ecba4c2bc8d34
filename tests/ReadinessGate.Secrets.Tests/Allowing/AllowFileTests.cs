using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Secrets.Tests.Allowing;

public sealed class AllowFileTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        var (secrets, folder) = AllowFile.Read(AllowFile.Write(new([new(3, "Größe*", null), new(5, "*", "src/**")]), "src/Shop"));
        Assert.Equal("src/Shop", folder);
        Assert.Equal([("Größe*", null), ("*", "src/**")], secrets.Entries.Select(entry => (entry.Match, entry.Path)));
    }

    [Fact]
    public void A_glob_that_would_break_a_line_is_left_out() => Assert.Equal("folder\t\n", AllowFile.Write(new([new(0, "a\tb", null), new(1, "*", "a\nallow\t*\t")]), ""));

    [Theory, InlineData(""), InlineData("allow\t*"), InlineData("folder"), InlineData("nonsense\r\n\r\n")]
    public void Anything_else_allows_nothing(string text) => Assert.Empty(AllowFile.Read(text).Secrets.Entries);

    [Fact]
    public void Line_ends_of_Windows_are_fine() => Assert.Equal("*", Assert.Single(AllowFile.Read("folder\tsrc\r\nallow\t*\t\r\n").Secrets.Entries).Match);
}
