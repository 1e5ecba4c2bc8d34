using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ReadinessGate.Docs;

/// <summary>One key of readiness.json as its schema describes it.</summary>
/// <param name="Path">Such as <c>coverage.scopes[].line</c>.</param>
/// <param name="Type">Type and range as one phrase.</param>
/// <param name="Default">What holds unless the file says otherwise: a value, <c>required</c>, or nothing.</param>
/// <param name="Meaning">The description.</param>
public sealed record SchemaKey(string Path, string Type, string Default, string Meaning)
{
    private const string LargestCount = "2147483647";

    /// <summary>The keys below a node of the schema that hold a value or a list; sections only lead to them.</summary>
    public static ImmutableArray<SchemaKey> Below(string path, JsonObject schema, bool required = false)
    {
        if (schema["properties"] is JsonObject properties)
            return [.. properties.SelectMany(property => Below(path.Length == 0 ? property.Key : $"{path}.{property.Key}", property.Value!.AsObject(), Requires(schema, property.Key)))];
        var key = new SchemaKey(path, TypeOf(schema), required ? "required" : schema["default"]?.ToJsonString() ?? "", schema["description"]?.GetValue<string>() ?? "");
        return schema["items"] is JsonObject items && items["properties"] is not null ? [key, .. Below($"{path}[]", items)] : [key];
    }

    private static bool Requires(JsonObject schema, string name) => schema["required"] is JsonArray names && names.Any(item => item!.GetValue<string>() == name);

    private static string TypeOf(JsonObject schema)
    {
        var type = schema["type"]!.GetValue<string>();
        if (type == "array")
            return $"array of {TypeOf(schema["items"]!.AsObject())}s";
        if (schema["additionalProperties"] is JsonObject values)
            return $"object, each value: {TypeOf(values)}";
        return (Number(schema, "minimum"), Number(schema, "maximum")) switch
        {
            // The largest count says no more than that there is one.
            ({ } minimum, LargestCount) => $"{type}, {minimum} or more",
            ({ } minimum, { } maximum) => $"{type}, {minimum} to {maximum}",
            ({ } minimum, null) => $"{type}, {minimum} or more",
            (null, { } maximum) => $"{type}, {maximum} or less",
            _ => type,
        };
    }

    private static string? Number(JsonObject schema, string name) => schema[name] is { } node ? double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : null;
}
