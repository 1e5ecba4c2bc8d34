using System.Text;
using System.Text.Json;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class JsonPlaceReaderTests
{
    [Fact]
    public void Reads_comments_trailing_commas_and_every_kind_of_value()
    {
        var root = Read("// before\n{ /* in */ \"a\": [ 1.5, \"x\", true, false, null, ], \"o\": {}, } // after");
        Assert.Equal([JsonValueKind.Number, JsonValueKind.String, JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null], root["a"]!.Items.Select(item => item.Kind));
        Assert.Equal((1.5, "x", JsonValueKind.Object), (root["a"]!.Items[0].Number, root["a"]!.Items[1].Text, root["o"]!.Kind));
    }

    [Fact]
    public void Skips_a_byte_order_mark()
    {
        var root = JsonPlaceReader.Read("f.json", [0xEF, 0xBB, 0xBF, .. "{ \"a\": 1 }"u8]);
        Assert.Equal((1, 8), (root["a"]!.Line, root["a"]!.Column));
    }

    [Fact]
    public void Counts_lines_and_columns_in_characters()
    {
        var root = Read("{\r\n  \"größe\": \"ü\", \"b\": 7\r\n}");
        Assert.Equal((2, 22, 2, 17), (root["b"]!.Line, root["b"]!.Column, root.Members[1].Line, root.Members[1].Column));
    }

    [Theory]
    [InlineData("", 1, 1, "the file is empty; write at least {}")]
    [InlineData(" \r\n\t", 1, 1, "the file is empty; write at least {}")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", 1, 11, "key 'a' stands twice in this object; keep one")]
    [InlineData("{\n \"ü\": x }", 2, 7, "this is not valid JSON: 'x' is an invalid start of a value")]
    [InlineData("{} {}", 1, 4, "this is not valid JSON: '{' is invalid after a single JSON value. Expected end of data")]
    public void Names_line_and_column_of_what_is_wrong(string text, int line, int column, string message) =>
        Assert.Equal(new PolicyProblem("RG0002", message, new Place("f.json", line, column)), Problem(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Rejects_a_file_that_is_cut_off() => Assert.StartsWith("this is not valid JSON: ", Problem("{ \"a\": ["u8.ToArray()).Message);

    [Fact]
    public void Rejects_a_file_of_comments_alone() => Assert.StartsWith("this is not valid JSON: ", Problem("// nothing"u8.ToArray()).Message);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Rejects_UTF_16_with_and_without_a_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var expected = new PolicyProblem("RG0002", "the file is UTF-16; save it as UTF-8", new Place("f.json", 1, 1));
        Assert.Equal(expected, Problem(encoding.GetBytes("{}")));
        Assert.Equal(expected, Problem([.. encoding.GetPreamble(), .. encoding.GetBytes("{}")]));
    }

    [Fact]
    public void Rejects_what_is_not_UTF_8() =>
        Assert.Equal(new PolicyProblem("RG0002", "the text is not valid UTF-8; save the file as UTF-8", new Place("f.json", 1, 8)), Problem([.. "{ \"a\": \""u8, 0xFC, .. "\" }"u8]));

    [Fact]
    public void Stops_at_deep_nesting() =>
        Assert.StartsWith("this is not valid JSON: The maximum configured depth of 32 has been exceeded", Problem(Encoding.UTF8.GetBytes(new string('[', 40))).Message);

    [Fact]
    public void Stops_at_a_large_file() =>
        Assert.Equal("the file has 1025 KiB; at most 1024 are read", Problem(new byte[1025 << 10]).Message);

    private static JsonValue Read(string text) => JsonPlaceReader.Read("f.json", Encoding.UTF8.GetBytes(text));

    private static PolicyProblem Problem(byte[] bytes) => Assert.Single(Assert.Throws<PolicyException>(() => JsonPlaceReader.Read("f.json", bytes)).Problems);
}
