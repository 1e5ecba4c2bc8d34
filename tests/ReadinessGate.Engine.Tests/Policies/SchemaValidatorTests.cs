using System.Text;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("\"a\"", """{ "type": "string", "enum": [ "alpha", "beta" ] }""", "f.json can't be 'a'; allowed: alpha, beta")]
    [InlineData("\"alfha\"", """{ "enum": [ "alpha", "beta" ] }""", "f.json can't be 'alfha'; did you mean 'alpha'?; allowed: alpha, beta")]
    [InlineData("1", """{ "type": [ "string", "null" ] }""", "f.json must be a string, but is 1")]
    [InlineData("false", """{ "type": [ "integer", "string" ] }""", "f.json must be a whole number or a string, but is false")]
    [InlineData("1", """{ "type": "boolean" }""", "f.json must be true or false, but is 1")]
    [InlineData("1", """{ "type": "strange" }""", "f.json must be a strange, but is 1")]
    [InlineData("""{ "x": 1 }""", """{ "additionalProperties": { "type": "string" } }""", "'x' must be a string, but is 1")]
    [InlineData("""{ "x": 1 }""", """{ "additionalProperties": false }""", "unknown key 'x'")]
    [InlineData("5", """{ "type": "number", "minimum": 6 }""", "f.json must be at least 6, but is 5")]
    public void Says_what_is_wrong(string value, string schema, string message) => Assert.Equal(message, Assert.Single(Validate(value, schema)).Message);

    [Theory]
    [InlineData("null", """{ "type": [ "string", "null" ] }""")]
    [InlineData("true", """{ "type": "boolean" }""")]
    [InlineData("3.0", """{ "type": "integer" }""")]
    [InlineData("\"alpha\"", """{ "enum": [ "alpha" ] }""")]
    [InlineData("""{ "x": "y" }""", """{ "additionalProperties": { "type": "string" } }""")]
    [InlineData("""{ "x": [ {} ] }""", "{ \"properties\": { \"x\": {} } }")]
    public void Accepts_what_fits(string value, string schema) => Assert.Empty(Validate(value, schema));

    private static ImmutableArray<PolicyProblem> Validate(string value, string schema) => SchemaValidator.Validate("f.json", Read(value), Read(schema));

    private static JsonValue Read(string text) => JsonPlaceReader.Read("f.json", Encoding.UTF8.GetBytes(text));
}
