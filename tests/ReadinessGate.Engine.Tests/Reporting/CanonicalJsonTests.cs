using System.Text;
using System.Text.Json.Nodes;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tests.Reporting;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": [ true, null, "x" ] }""", """{"a":[true,null,"x"],"b":1}""")]
    [InlineData("""{ "é": "€", "ab": 97.5, "B": "" }""", """{"B":"","ab":97.5,"é":"€"}""")]
    [InlineData("""["\u003c\u2028\u007f/\"\\\b\f\n\r\t\u001f"]""", "[\"<\u2028\u007f/\\\"\\\\\\b\\f\\n\\r\\t\\u001f\"]")]
    [InlineData("{}", "{}")]
    public void Sorts_names_and_spells_in_one_way(string document, string expected) => Assert.Equal(expected, Encoding.UTF8.GetString(CanonicalJson.Write(JsonNode.Parse(document)!)));
}
