using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ReadinessGate.Checks;

namespace ReadinessGate.Policies;

/// <summary>Generates the JSON Schema of readiness.json from <see cref="PolicyFile"/> and from what the checks declare.</summary>
public static class PolicySchema
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON with a final line feed.</summary>
    public static string Write() => Write(CheckCatalog.All);

    /// <summary>The schema that completes the configuration of the given checks.</summary>
    public static string Write(IEnumerable<Check> checks)
    {
        var root = SchemaOf(typeof(PolicyFile)).AsObject();
        foreach (var check in checks.Select(check => check.Descriptor))
        {
            foreach (var threshold in check.Thresholds)
                Put(root, threshold.Name, SchemaOf(threshold));
            foreach (var setting in check.Settings)
                Put(root, setting.Name, Describe(SchemaOf(setting.Type).AsObject(), setting.Meaning));
        }

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://raw.githubusercontent.com/readinessgate/readinessgate/main/nuget/readiness.schema.json",
            ["title"] = "readiness.json",
            ["description"] = "What ready for production means for the system in this folder.",
        };
        foreach (var (key, value) in root.ToArray())
        {
            root.Remove(key);
            schema[key] = value;
        }

        return schema.ToJsonString(Options) + "\n";
    }

    private static JsonObject SchemaOf(Threshold threshold)
    {
        var node = new JsonObject { ["type"] = threshold.Unit == Unit.Count ? "integer" : "number", ["minimum"] = 0, ["maximum"] = threshold.Unit == Unit.Count ? int.MaxValue : 100, ["default"] = threshold.Default };
        return Describe(node, threshold.Meaning);
    }

    private static JsonNode SchemaOf(Type type) => Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Close });

    // Without this the exporter allows any further key and null for every optional one.
    private static JsonNode Close(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
            return node;
        if (schema["type"] is JsonArray types)
            schema["type"] = types.Select(item => item!.GetValue<string>()).First(name => name != "null");
        if (schema["enum"] is JsonArray words)
        {
            schema["type"] ??= "string";
            schema["enum"] = new JsonArray([.. words.Where(word => word is not null).Select(word => word!.DeepClone())]);
        }

        if (schema.ContainsKey("properties"))
            schema["additionalProperties"] = false;
        var member = context.PropertyInfo?.AttributeProvider as MemberInfo;
        if (schema["type"]?.GetValue<string>() is "number" or "integer")
        {
            var range = member?.GetCustomAttribute<RangeAttribute>();
            schema["minimum"] = (int?)range?.Minimum ?? 0;
            schema["maximum"] = (int?)range?.Maximum ?? int.MaxValue;
        }

        return member?.GetCustomAttribute<DescriptionAttribute>() is { } description
            ? Describe(schema, description.Description)
            : schema;
    }

    private static JsonObject Describe(JsonObject node, string text)
    {
        var described = new JsonObject { ["description"] = text };
        foreach (var (key, value) in node.ToArray())
        {
            node.Remove(key);
            described[key] = value;
        }

        return described;
    }

    private static void Put(JsonObject root, string path, JsonObject leaf)
    {
        var node = root;
        foreach (var step in path.Split('.')[..^1])
        {
            var properties = node["properties"]!.AsObject();
            properties[step] ??= new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["additionalProperties"] = false };
            node = properties[step]!.AsObject();
        }

        node["properties"]!.AsObject()[path.Split('.')[^1]] = leaf;
    }
}
