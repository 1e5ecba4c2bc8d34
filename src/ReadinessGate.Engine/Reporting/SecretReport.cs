using System.Text.Json;

namespace ReadinessGate.Reporting;

/// <summary>Writes found secrets for other tools; never their values.</summary>
public static class SecretReport
{
    private const int Schema = 1;

    /// <summary>Writes <c>{ schema, files, findings: [ { id, severity, path, line, column, kind, name, length, fingerprint } ], unread: [ { path, reason } ] }</c>.</summary>
    public static void WriteJson(Utf8JsonWriter json, RepositorySecrets found)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteNumber("files", found.Files);
        json.WriteStartArray("findings");
        foreach (var finding in found.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("severity", finding.Severity);
            json.WriteString("path", finding.At.Path);
            json.WriteNumber("line", finding.At.Line);
            json.WriteNumber("column", finding.At.Column);
            json.WriteString("kind", finding.Kind);
            if (finding.Symbol is not null)
                json.WriteString("name", finding.Symbol);
            json.WriteNumber("length", finding.Length);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (var file in found.Unread)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("reason", file.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes SARIF 2.1.0, one run.</summary>
    public static void WriteSarif(Utf8JsonWriter json, IReadOnlyCollection<SecretFinding> findings, string version)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, findings, version);
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding);
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<SecretFinding> findings, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReadinessGate");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var id in findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, SecretFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteString("level", finding.Severity);
        json.WriteStartObject("message");
        json.WriteString("text", finding.Text);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', finding.At.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.At.Line);
        json.WriteNumber("startColumn", finding.At.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("readinessGateSecret/v1", finding.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
