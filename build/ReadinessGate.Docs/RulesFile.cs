using System.Text.Encodings.Web;
using System.Text.Json;
using ReadinessGate.Checks.Code;

namespace ReadinessGate.Docs;

/// <summary>Writes the list of rules that the engine embeds: analyzers and engine meet in this file.</summary>
public static class RulesFile
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file as JSON, one rule a line.</summary>
    public static string Write(IEnumerable<CodeRule> rules)
    {
        var lines = rules.Select(rule => $"    {{ \"id\": {Text(rule.Id)}, \"title\": {Text(rule.Title)}, \"category\": {Text(rule.Category.Key)} }}");
        return $"{{\n  \"rules\": [\n{string.Join(",\n", lines)}\n  ]\n}}\n";
    }

    private static string Text(string value) => JsonSerializer.Serialize(value, Options);
}
