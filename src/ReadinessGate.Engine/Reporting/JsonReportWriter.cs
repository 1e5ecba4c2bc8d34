using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReadinessGate.Reporting;

/// <summary>Writes result.json, the source of every other rendering.</summary>
public static class JsonReportWriter
{
    /// <summary>Version of the shape of result.json.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a report as indented UTF-8 with a final line feed. Only the object <c>run</c> differs between two runs on the same input.</summary>
    public static void Write(Report report, Stream output)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", SchemaVersion);
            json.WriteString("system", report.System);
            json.WriteString("policy", report.PolicyPath);
            WriteTexts(json, "extends", report.Extended);
            json.WriteString("kind", report.Kind is { } kind ? Names.Of(kind) : null);
            json.WriteString("level", report.Level);
            json.WriteString("scenario", report.Scenario);
            json.WriteString("owner", report.Owner);
            json.WriteString("commit", report.Commit);
            json.WriteString("verdict", Names.Of(report.Verdict));
            JsonScoreWriter.Write(json, report);
            TrendTable.Write(report, json);
            WriteTests(json, report.Tests);
            ChecklistJson.Write(json, report);
            WriteChecks(json, report);
            GateChangeList.Write(report.GateChange, json);
            WaiverTable.Write(report, json);
            WriteEvidence(json, report);
            WriteTexts(json, "projectsWithoutFacts", report.WithoutFacts);
            WriteRun(json, report.Run);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetBytes(Harmless(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length)) + "\n"));
    }

    // The text may be printed. These characters stand in strings only, so another spelling leaves the data as it is.
    private static string Harmless(string json)
    {
        json = HomePath.Hide(json).Replace("##", "#\\u0023", StringComparison.Ordinal);
        return json.Any(IsObeyed) ? string.Concat(json.Select(character => IsObeyed(character) ? $"\\u{(int)character:x4}" : character.ToString())) : json;
    }

    // The writer has escaped the other controls; the line ends that are left are its own.
    private static bool IsObeyed(char character) => character != '\n' && OneLine.IsControl(character);

    private static void WriteTests(Utf8JsonWriter json, TestSummary? tests)
    {
        if (tests is null)
            return;
        json.WriteStartObject("tests");
        json.WriteNumber("total", tests.Total);
        json.WriteNumber("passed", tests.Passed);
        json.WriteNumber("failed", tests.Bad);
        json.WriteNumber("skipped", tests.Skipped);
        json.WriteNumber("milliseconds", Math.Round(tests.Milliseconds, 3));
        json.WriteStartArray("slowest");
        foreach (var test in tests.Slowest)
        {
            json.WriteStartObject();
            json.WriteString("name", test.Name);
            json.WriteString("project", test.Project);
            json.WriteNumber("milliseconds", Math.Round(test.Milliseconds, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChecks(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("checks");
        foreach (var result in report.Results)
        {
            json.WriteStartObject();
            json.WriteString("id", result.Check.Id);
            json.WriteString("title", result.Check.Title);
            json.WriteString("category", result.Check.Category.Key);
            json.WriteString("demand", result.Demand switch { Demand.Required => "required", Demand.Optional => "optional", _ => "not asked" });
            json.WriteString("outcome", result.Demand == Demand.NotAsked ? "not asked" : Names.Of(result.Outcome));
            if (result.Reason is not null)
                json.WriteString("reason", result.Reason);
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
                WriteFinding(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("message", finding.Message);
        if (finding.Code is not null)
            json.WriteString("code", finding.Code);
        if (finding.At is { } at)
        {
            json.WriteString("file", at.Path);
            if (at.Line > 0)
                json.WriteNumber("line", at.Line);
            if (at.Column > 0)
                json.WriteNumber("column", at.Column);
        }

        if (finding.Measured is not null)
            json.WriteString("measured", finding.Measured);
        if (finding.Required is not null)
            json.WriteString("required", finding.Required);
        if (!finding.Worst.IsDefaultOrEmpty)
            WriteTexts(json, "worst", finding.Worst);
        if (!finding.Details.IsEmpty)
            WriteTexts(json, "details", finding.Details);
        if (finding.Remedy is not null)
            json.WriteString("remedy", finding.Remedy);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("evidence");
        foreach (var source in report.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("source", source.Path);
            json.WriteString("kind", source.Kind);
            json.WriteString("time", source.Time);
            json.WriteString("identity", source.Identity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteRun(Utf8JsonWriter json, RunInfo run)
    {
        json.WriteStartObject("run");
        json.WriteString("time", run.Time);
        json.WriteNumber("milliseconds", Math.Round(run.Milliseconds, 1));
        json.WriteString("tool", run.Tool);
        json.WriteString("os", run.Os);
        json.WriteStartObject("checkMilliseconds");
        foreach (var (id, milliseconds) in run.Durations)
            json.WriteNumber(id, milliseconds);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
