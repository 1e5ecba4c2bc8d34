using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReadinessGate.Reporting;

namespace ReadinessGate.Receipts;

/// <summary>Reads an earlier result.json, as far as a comparison needs it.</summary>
public static partial class ResultReader
{
    private const int MaximumSize = 64 << 20;

    private static readonly Dictionary<string, Outcome> Outcomes = Enum.GetValues<Outcome>().ToDictionary(Names.Of, StringComparer.Ordinal);

    /// <summary>Reads one.</summary>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="EvidenceException">It is no result.json, is damaged, or was written by a later version; names file and line.</exception>
    public static EarlierVerdict Read(string shown, byte[] content)
    {
        if (content.Length > MaximumSize)
            throw new EvidenceException($"{shown}: the file is larger than {MaximumSize >> 20} MB; this is no result.json");
        try
        {
            var result = JsonNode.Parse(content, documentOptions: new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false }) as JsonObject;
            if (result?["schema"] is not JsonValue schema || !schema.TryGetValue<int>(out var version))
                throw new EvidenceException($"{shown}: this is no result.json of ReadinessGate; 'dotnet readiness verify' writes one");
            return version == JsonReportWriter.SchemaVersion ? Read(result) : throw new EvidenceException($"{shown}: schema {version} is of another version of ReadinessGate; this one reads {JsonReportWriter.SchemaVersion}");
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{shown}({(problem.LineNumber ?? 0) + 1}): this is no result.json: the JSON is damaged", problem);
        }
        catch (Exception problem) when (problem is InvalidOperationException or FormatException or NullReferenceException or ArgumentException)
        {
            throw new EvidenceException($"{shown}: the result lacks a part that every result has", problem);
        }
    }

    private static EarlierVerdict Read(JsonObject result) => new(
        Enum.GetValues<Verdict>().Single(verdict => Names.Of(verdict) == Text(result, "verdict")),
        Number(result, "score"),
        Text(result, "commit") is { } commit && Hash().IsMatch(commit) ? commit : null,
        DateOnly.FromDateTime(DateTimeOffset.Parse(Text(result["run"]!, "time")!, CultureInfo.InvariantCulture).UtcDateTime))
    {
        Manual = result["manual"] is { } manual ? Number(manual, "percent") : null,
        Outcomes = Members(result, "checks", "id").Where(check => Outcomes.ContainsKey(Text(check.Value, "outcome")!)).ToImmutableDictionary(check => check.Key, check => Outcomes[Text(check.Value, "outcome")!]),
        Categories = Members(result, "categories", "key").Where(category => Number(category.Value, "score") is not null).ToImmutableDictionary(category => category.Key, category => Number(category.Value, "score")!.Value),
        Metrics = Members(result, "metrics", "name").DistinctBy(metric => metric.Key).ToImmutableDictionary(metric => metric.Key, metric => Text(metric.Value, "achieved")),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode>> Members(JsonObject result, string name, string key) =>
        result[name]!.AsArray().Select(element => KeyValuePair.Create(Text(element!, key)!, element!));

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();

    private static double? Number(JsonNode node, string name) => node[name]?.GetValue<double>();

    [GeneratedRegex("^[0-9a-f]{7,64}\\z")]
    private static partial Regex Hash();
}
