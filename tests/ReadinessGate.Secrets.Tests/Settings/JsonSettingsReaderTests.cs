using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class JsonSettingsReaderTests
{
    [Fact]
    public void Gives_path_value_line_and_column()
    {
        var text = "{\n  \"ConnectionStrings\": {\n    \"Main\": \"Server=db\"\n  },\n  \"Port\": 80\n}";
        Assert.Equal(
            [new("ConnectionStrings:Main", "Server=db", true, 40, 9, 3, 14), new("Port", "80", false, 66, 2, 5, 11)],
            JsonSettingsReader.Read(text));
    }

    [Fact]
    public void Reads_comments_trailing_commas_and_arrays() =>
        Assert.Equal(
            ["A:0:B=1", "A:1:B=2", "C:0=x", "C:1=y", "D=true"],
            Pairs("// head\n{ \"A\": [ { \"B\": 1, }, /* two */ { \"B\": 2 } ], \"C\": [\"x\", \"y\",], \"D\": true, }"));

    [Fact]
    public void Resolves_escapes_and_keeps_the_written_length()
    {
        var setting = Assert.Single(JsonSettingsReader.Read("""{"a":"q\"\u0041\n\/"}"""));
        Assert.Equal(("q\"A\n/", 6, 13), (setting.Value, setting.Start, setting.Length));
    }

    [Fact]
    public void Reads_an_object_that_is_written_as_a_text()
    {
        var inner = JsonSettingsReader.Read("""{"body":"{\"user\":{\"password\":\"x1\"}}","text":"{\"no"}""").Single(setting => setting.KeyPath == "body:user:password");
        Assert.Equal(("x1", true, 9), (inner.Value, inner.IsEncoded, inner.Start));
    }

    [Fact]
    public void An_object_in_an_object_in_an_object_is_read_no_further()
    {
        var text = "{\"a\":1}";
        for (var i = 0; i < 6; i++)
            text = $"{{\"a\":\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}";
        Assert.Equal(["a", "a:a", "a:a:a"], JsonSettingsReader.Read(text).Select(setting => setting.KeyPath));
    }

    [Fact]
    public void Keeps_a_colon_in_a_key_as_the_configuration_does() => Assert.Equal(["A:B:C=1"], Pairs("{\"A:B\":{\"C\":1}}"));

    [Fact]
    public void Skips_a_byte_order_mark() => Assert.Equal(["a=1"], Pairs("\uFEFF{\"a\":1}"));

    [Fact]
    public void Counts_every_kind_of_line_end() =>
        Assert.Equal([2, 3, 4], JsonSettingsReader.Read("[\r\n1,\n2,\r3]").Select(setting => setting.Line));

    [Theory]
    [InlineData("", 0), InlineData("{", 0), InlineData("}", 0), InlineData("]]]],,,:::", 0), InlineData("{\"a\":1,\"b\":\"open\n}", 1), InlineData("{\"a\":1,%\"b\":2}", 1)]
    [InlineData("{\"a\":\"\\", 0), InlineData("{\"a\":\"\\u12", 0), InlineData("/* open", 0), InlineData("\"alone\"", 1), InlineData("{\"a\" \"b\"}", 1), InlineData("\0\0", 0)]
    public void Reads_what_it_can_of_broken_text(string text, int expected) => Assert.Equal(expected, JsonSettingsReader.Read(text).Count());

    [Fact]
    public void Gives_up_below_64_levels() => Assert.Empty(JsonSettingsReader.Read(new string('[', 100_000) + "1"));

    [Fact]
    public void Still_reads_at_64_levels() => Assert.Single(JsonSettingsReader.Read(new string('[', 64) + "1"));

    private static IEnumerable<string> Pairs(string text) => JsonSettingsReader.Read(text).Select(setting => $"{setting.KeyPath}={setting.Value}");
}
