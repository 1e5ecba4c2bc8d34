using System.Text.Json.Nodes;
using ReadinessGate.Docs;

namespace ReadinessGate.Repository.Tests.Docs;

public sealed class SchemaKeyTests
{
    [Fact]
    public void Describes_type_range_default_and_meaning() =>
        Assert.Equal(
            [new("line", "number, 0 to 100", "80", "Lines.")],
            SchemaKey.Below("line", Parse("""{ "type": "number", "minimum": 0, "maximum": 100, "default": 80, "description": "Lines." }""")));

    [Fact]
    public void Leads_through_sections_to_their_keys() =>
        Assert.Equal(
            [new("a.b", "integer, 1 or more", "", ""), new("a.c", "string", "required", ""), new("a.d", "integer, 0 or more", "", "")],
            SchemaKey.Below("a", Parse("""{ "type": "object", "required": ["c"], "properties": { "b": { "type": "integer", "minimum": 1 }, "c": { "type": "string" }, "d": { "type": "integer", "minimum": 0, "maximum": 2147483647 } } }""")));

    [Fact]
    public void Names_a_list_and_the_keys_of_its_elements() =>
        Assert.Equal(
            [new("files", "array of objects", "", ""), new("files[].glob", "string", "", "")],
            SchemaKey.Below("files", Parse("""{ "type": "array", "items": { "type": "object", "properties": { "glob": { "type": "string" } } } }""")));

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
