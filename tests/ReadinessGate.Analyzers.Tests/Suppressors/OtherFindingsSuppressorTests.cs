using ReadinessGate.Suppressors;

namespace ReadinessGate.Analyzers.Tests.Suppressors;

public sealed class OtherFindingsSuppressorTests
{
    // The engine makes the same fingerprints of these lines: AcceptedDiagnosticsTests.
    private const string OfLine = "e1ad312c6ee1e8e7";
    private const string OfTwoLines = "1c347a11f8d6ab91";
    private const string OfMessage = "2f4ea2e985d73e00";
    private const string OfNote = "3fc4ccfe745870e2";

    private const string Two = "class C\n{\n    public int M(string? s) => s.Length;\n    }\nclass D\n{\n\tpublic int M(string?  s) =>  s.Length;\n}\n";

    [Theory, InlineData(0, new[] { 3, 7 }), InlineData(1, new[] { 7 }), InlineData(2, new int[0]), InlineData(3, new int[0])]
    public async Task Hides_as_many_warnings_of_the_compiler_as_are_accepted_first_come_first(int accepted, int[] left) =>
        Assert.Equal((IEnumerable<int>)left, await SuppressorTest.LinesAsync("CS8602", Two.Replace("=>  s", "=> s", StringComparison.Ordinal), Entry("CS8602", OfLine, accepted)));

    [Theory]
    [InlineData("at\tCS8602\tsrc/Other/Code.cs\tHASH\t1\n", new[] { 7 }, "a file that was renamed is none of the compilation")]
    [InlineData("gone\tCS8602\tlib/Old.cs\tHASH\t1\n", new[] { 7 }, "a file of another project that is gone")]
    [InlineData("at\tCS8602\tsrc/Shop/note.txt\tHASH\t1\n", new[] { 3, 7 }, "a file that is still there keeps its own")]
    [InlineData("at\tCS8600\tsrc/Shop/Code.cs\tHASH\t1\n", new[] { 3, 7 }, "another rule")]
    [InlineData("at\tCS8602\tsrc/Shop/Code.cs\t0000000000000000\t1\n", new[] { 3, 7 }, "another text")]
    [InlineData("at\tCS8602\tsrc/Shop/Code.cs\tHASH\n", new[] { 3, 7 }, "an entry that is cut off")]
    [InlineData("", new[] { 3, 7 }, "nothing accepted")]
    public async Task Follows_what_moved_and_nothing_else(string slice, int[] left, string why) =>
        Assert.True((await SuppressorTest.LinesAsync("CS8602", Two, slice.Replace("HASH", OfLine, StringComparison.Ordinal))).SequenceEqual(left), why);

    [Theory, InlineData("\n"), InlineData("\r\n"), InlineData("\r"), InlineData("\u0085"), InlineData("\u2028")]
    public async Task Takes_all_lines_of_a_place_whatever_ends_them(string lineEnd)
    {
        var code = "class C\n{\n    int field;\n}\n/* a\u0085b */".Replace("\n", lineEnd, StringComparison.Ordinal);
        Assert.Equal((IEnumerable<int>)[1], await SuppressorTest.LinesAsync("SA1001", code, "", "", new Reporter(span: new(0, 10 + lineEnd.Length))));
        Assert.Empty(await SuppressorTest.LinesAsync("SA1001", code, Entry("SA1001", OfTwoLines, 1), "", new Reporter(span: new(0, 8 + lineEnd.Length))));
    }

    [Fact]
    public async Task Knows_a_finding_without_a_place_by_its_message_and_the_project()
    {
        Assert.Equal((IEnumerable<int>)[0], await SuppressorTest.LinesAsync("SA1001", "", "", "", new Reporter()));
        Assert.Empty(await SuppressorTest.LinesAsync("SA1001", "", Entry("SA1001", OfMessage, 1, "Shop.csproj"), "", new Reporter()));
    }

    [Fact]
    public async Task Reads_files_that_are_no_code_and_hides_nothing_where_there_is_no_text()
    {
        Assert.Empty(await SuppressorTest.LinesAsync("SA1001", "", Entry("SA1001", OfNote, 1, "note.txt"), "", new Reporter("src/Shop/note.txt", new(4, 1))));
        Assert.Equal((IEnumerable<int>)[2], await SuppressorTest.LinesAsync("SA1001", "", Entry("SA1001", OfNote, 1, "other.txt"), "", new Reporter("src/Shop/other.txt", new(4, 1))));
    }

    [Fact]
    public async Task Hides_a_warning_that_became_an_error_and_no_error_of_the_language()
    {
        Assert.Equal((IEnumerable<int>)[7], await SuppressorTest.LinesAsync("CS8602", Two.Replace("=>  s", "=> s", StringComparison.Ordinal), Entry("CS8602", OfLine, 1), "dotnet_diagnostic.CS8602.severity = error"));
        Assert.Equal((IEnumerable<int>)[1], await SuppressorTest.LinesAsync("CS0165", "class C { int M() { int i; return i; } }", Entry("CS0165", "dd2666a0caa3ec14", 1)));
    }

    [Fact]
    public void Names_the_warnings_of_the_compiler_of_the_SDK_and_of_StyleCop_and_none_of_ours()
    {
        var ids = new OtherFindingsSuppressor().SupportedSuppressions.Select(suppression => suppression.SuppressedDiagnosticId).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^(CA|CS|SA)[0-9]{4}$", id));
        Assert.Empty(new[] { "CS8600", "CS8618", "CS8625", "CS0618", "CS0168", "CS1591", "CS9113", "CA1822", "CA2007", "CA5394", "SA0001", "SA1600", "SA1633" }.Except(ids));
    }

    private static string Entry(string rule, string hash, int count, string file = "Code.cs") => $"at\t{rule}\tsrc/Shop/{file}\t{hash}\t{count}\n";
}
