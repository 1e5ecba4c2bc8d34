using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the log that the C# compiler writes with <c>ErrorLog</c>: SARIF 2.1, and 1.0, which is its default.</summary>
public static class SarifReader
{
    private const string FactsRule = "RG1000";

    /// <summary>Reads one log.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="project">The project that was compiled.</param>
    /// <param name="framework">Its target framework.</param>
    /// <param name="locate">Turns a URI of the log into a path relative to the root of the system.</param>
    /// <exception cref="EvidenceException">The text is not JSON, or not SARIF; names file and line.</exception>
    public static CompilationDiagnostics Read(string path, Stream content, string project, string framework, Func<string, string> locate)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 64 });
            var root = document.RootElement;
            var version = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("version", out var text) ? text.ToString() : "";
            if (!version.StartsWith("2.1", StringComparison.Ordinal) && !version.StartsWith("1.0", StringComparison.Ordinal))
                throw new EvidenceException($"{path}(1): this is not a SARIF 2.1 or 1.0 log (version '{version}')");
            var results = Array(root, "runs").SelectMany(run => Array(run, "results")).ToArray();
            var facts = results.FirstOrDefault(result => Text(result, "ruleId") == FactsRule);
            return new CompilationDiagnostics(
                project,
                framework,
                [.. results.Where(result => Text(result, "ruleId") != FactsRule).Select(result => Diagnostic(result, locate))],
                Numbers(facts, "count."),
                [.. (Property(facts, "off") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)],
                [])
            {
                Totals = Numbers(facts, ""),
                Switched = version.StartsWith("2.1", StringComparison.Ordinal) ? SarifRules.Switched(root) : null,
            };
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? 0) + 1}): a SARIF log was expected, but the file is cut off or damaged", problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new EvidenceException($"{path}: the file is JSON, but not of the shape of a SARIF log", problem);
        }
    }

    private static SourceDiagnostic Diagnostic(JsonElement result, Func<string, string> locate)
    {
        var message = result.TryGetProperty("message", out var node) ? node.ValueKind == JsonValueKind.String ? node.GetString()! : Text(node, "text") ?? "" : "";
        var id = Text(result, "ruleId") ?? "";
        var suppressed = Array(result, "suppressions").Any(suppression => !IsOfBaseline(suppression, id)) || Array(result, "suppressionStates").Any();
        return new SourceDiagnostic(id, Text(result, "level") ?? "warning", At(result, locate), message, suppressed)
        {
            EndLine = Number(Region(Physical(result)), "endLine"),
            Fingerprint = Property(result, "fingerprint"),
            Name = Property(result, "secret"),
        };
    }

    // What the baseline hides from compiler and editor is still there, and whether it is accepted the baseline of today says.
    private static bool IsOfBaseline(JsonElement suppression, string id) =>
        suppression.ValueKind == JsonValueKind.Object && suppression.TryGetProperty("properties", out var properties) && Text(properties, "suppressionType")?.Contains($" {id}Accepted,", StringComparison.Ordinal) == true;

    private static Place? At(JsonElement result, Func<string, string> locate)
    {
        var physical = Physical(result);
        if (physical.ValueKind != JsonValueKind.Object)
            return null;
        var uri = physical.TryGetProperty("artifactLocation", out var artifact) ? Text(artifact, "uri") : Text(physical, "uri");
        return uri is null ? null : new Place(locate(Uri.UnescapeDataString(uri)), Number(Region(physical), "startLine"), Number(Region(physical), "startColumn"));
    }

    // 2.1: physicalLocation { artifactLocation { uri }, region }; 1.0: resultFile { uri, region }.
    private static JsonElement Physical(JsonElement result)
    {
        var location = Array(result, "locations").FirstOrDefault();
        if (location.ValueKind != JsonValueKind.Object)
            return default;
        return location.TryGetProperty("physicalLocation", out var modern) ? modern : location.TryGetProperty("resultFile", out var old) ? old : default;
    }

    private static JsonElement Region(JsonElement physical) => physical.ValueKind == JsonValueKind.Object && physical.TryGetProperty("region", out var found) ? found : default;

    private static ImmutableSortedDictionary<string, int> Numbers(JsonElement facts, string prefix)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (Custom(facts) is { ValueKind: JsonValueKind.Object } properties)
            foreach (var property in properties.EnumerateObject())
                if (property.Name.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(property.Value.ToString(), CultureInfo.InvariantCulture, out var count))
                    counts[property.Name[prefix.Length..]] = count;
        return counts.ToImmutable();
    }

    private static string? Property(JsonElement facts, string name) => Custom(facts) is { ValueKind: JsonValueKind.Object } properties ? Text(properties, name) : null;

    private static JsonElement Custom(JsonElement facts) =>
        facts.ValueKind == JsonValueKind.Object && facts.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var custom) ? custom : default;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;

    private static IEnumerable<JsonElement> Array(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
