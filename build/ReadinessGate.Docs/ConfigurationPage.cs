using System.Text;
using System.Text.Json.Nodes;

namespace ReadinessGate.Docs;

/// <summary>Writes the reference of the configuration from the schema of readiness.json.</summary>
public static class ConfigurationPage
{
    private const string TableHead = "| Key | Type | Default | Meaning | Asks for |\n|---|---|---|---|---|\n";

    /// <summary>The page as Markdown.</summary>
    /// <param name="schema">The text of the schema.</param>
    /// <param name="checks">The checks whose keys stand in it.</param>
    public static string Write(string schema, IReadOnlyCollection<Check> checks)
    {
        var properties = JsonNode.Parse(schema)!["properties"]!.AsObject();
        var page = new StringBuilder(ConfigurationPreface.Text).Append($"\n{TableHead}");
        foreach (var (name, node) in properties)
            if (!IsSection(node!))
                page.Append(Rows(name, node!, checks));
        foreach (var (name, node) in properties)
            if (IsSection(node!))
                page.Append($"\n### {name}\n\n{Description(node!)}{TableHead}{Rows(name, node!, checks)}");
        return page.ToString();
    }

    private static bool IsSection(JsonNode node) => node["properties"] is not null || node["items"]?["properties"] is not null;

    private static string Description(JsonNode node) => node["description"] is { } text ? $"{text.GetValue<string>()}\n\n" : "";

    private static string Rows(string name, JsonNode node, IReadOnlyCollection<Check> checks) =>
        string.Concat(SchemaKey.Below(name, node.AsObject()).Select(key => $"| `{key.Path}` | {key.Type} | {Value(key.Default)} | {Cell(key.Meaning)} | {Askers(key.Path, checks)} |\n"));

    private static string Value(string value) => value is "" or "required" ? value : $"`{value}`";

    private static string Askers(string path, IEnumerable<Check> checks) => string.Join(", ", checks
        .Where(check => check.Descriptor.Keys.Any(key => path == key || path.StartsWith($"{key}.", StringComparison.Ordinal) || path.StartsWith($"{key}[", StringComparison.Ordinal)))
        .Select(check => check.Descriptor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Select(id => $"[{id}](rules/{id}.md)"));

    private static string Cell(string text) => text.Replace("|", @"\|", StringComparison.Ordinal).Replace("*", @"\*", StringComparison.Ordinal);
}
