using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReadinessGate.Reporting;

/// <summary>JSON that has one spelling only, so that its bytes can be hashed and signed: names sorted, no white space, UTF-8.</summary>
/// <remarks>Source: RFC 8785. Numbers are written as .NET does, which is the same for whole numbers and for those with one decimal, and there are no others here.</remarks>
public static class CanonicalJson
{
    /// <summary>The bytes of a document.</summary>
    public static byte[] Write(JsonNode document)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
            Write(json, document);
        return memory.ToArray();
    }

    private static void Write(Utf8JsonWriter json, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject items:
                json.WriteStartObject();
                foreach (var (name, value) in items.OrderBy(item => item.Key, StringComparer.Ordinal))
                {
                    json.WritePropertyName(JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
                    Write(json, value);
                }

                json.WriteEndObject();
                break;
            case JsonArray items:
                json.WriteStartArray();
                foreach (var item in items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case JsonValue text when text.TryGetValue<string>(out var value):
                json.WriteRawValue(Quote(value), skipInputValidation: true);
                break;
            case null:
                json.WriteNullValue();
                break;
            default:
                node.WriteTo(json);
                break;
        }
    }

    // RFC 8785, 3.2.2.2: of the characters above the controls only the quote and the backslash are escaped.
    private static byte[] Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        return Encoding.UTF8.GetBytes(text.Append('"').ToString());
    }
}
