using System.Text;
using System.Text.Json;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class JsonStreamTests
{
    [Fact]
    public void Reads_names_texts_and_numbers_and_skips_the_rest()
    {
        var json = Begin("\uFEFF" + """ { "a\u0062": "x\n\"y\"", "skip": { "deep": [ 1, { "n": null } ] }, "flat": true, "n": 42 } """);
        Assert.Equal(("ab", "x\n\"y\""), (json.NextMember(), json.Text));
        Assert.Equal("skip", json.NextMember());
        json.Skip();
        Assert.Equal("flat", json.NextMember());
        json.Skip();
        Assert.Equal(("n", 42), (json.NextMember(), json.Number));
        Assert.Null(json.NextMember());
        Assert.False(json.Read());
    }

    [Theory, InlineData(1), InlineData(65_533), InlineData(65_536), InlineData(200_000)]
    public void Reads_a_token_of_any_length(int length)
    {
        var text = new string('ä', length);
        var json = Begin($$"""{ "long": "{{text}}", "next": 1 }""");
        Assert.Equal(("long", text), (json.NextMember(), json.Text));
        Assert.Equal(("next", 1), (json.NextMember(), json.Number));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(7)]
    public void Reads_what_comes_in_pieces(int size)
    {
        var json = new JsonStream(new Pieces(Encoding.UTF8.GetBytes("""  { "name": [ 12345, "text" ] }  """), size));
        Assert.True(json.Read());
        Assert.Equal(("name", JsonTokenType.StartArray), (json.NextMember(), json.Kind));
        Assert.True(json.Read());
        Assert.Equal(12345, json.Number);
        Assert.True(json.Read());
        Assert.Equal("text", json.Text);
    }

    [Theory, InlineData(""), InlineData("{"), InlineData("{ \"a\": \"b"), InlineData("{ } x"), InlineData("nul")]
    public void Notices_what_is_cut_off_or_no_JSON(string text)
    {
        var json = new JsonStream(Sample.Text(text));
        Assert.ThrowsAny<JsonException>(() =>
        {
            while (json.Read())
            {
                // To the end, where the damage is.
            }
        });
    }

    [Theory, InlineData("1.5"), InlineData("-1"), InlineData("99999999999"), InlineData("\"1\"")]
    public void Says_what_is_no_whole_number(string value)
    {
        var json = Begin($$"""{ "n": {{value}} }""");
        json.NextMember();
        Assert.Throws<FormatException>(() => json.Number);
    }

    [Fact]
    public void Says_what_has_another_shape()
    {
        var json = Begin("""{ "a": 1 }""");
        json.NextMember();
        Assert.Throws<FormatException>(() => json.Text);
        Assert.Throws<FormatException>(() => json.Expect(JsonTokenType.StartObject));
    }

    private static JsonStream Begin(string text)
    {
        var json = new JsonStream(Sample.Text(text));
        Assert.True(json.Read());
        return json;
    }
}
