using System.Text.Json;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Mutation reports as Stryker writes them.</summary>
public static class Mutants
{
    /// <summary>A report of one file; each mutant stands on a line of its own, in the order of the statuses.</summary>
    public static string Report(string name, string? source, params string[] statuses) => ReportBelow("/src/Shop", name, source, statuses);

    public static string ReportBelow(string projectRoot, string name, string? source, params string[] statuses) => $$"""
        { "schemaVersion": "2", "thresholds": { "high": 80, "low": 60 }, "projectRoot": {{JsonSerializer.Serialize(projectRoot)}},
          "files": { {{JsonSerializer.Serialize(name)}}: { "language": "cs", {{(source is null ? "" : $"\"source\": {JsonSerializer.Serialize(source)},")}} "mutants": [ {{string.Join(", ", statuses.Select(Mutant))}} ] } },
          "testFiles": { "T.cs": { "tests": [ { "id": "1", "name": "t" } ] } } }
        """;

    private static string Mutant(string status, int index) =>
        $$"""{ "id": "{{index}}", "mutatorName": "Equality", "replacement": "a < b", "location": { "start": { "line": {{index + 1}}, "column": 5 }, "end": { "line": {{index + 1}}, "column": 9 } }, "status": "{{status}}", "coveredBy": [ "1" ], "killedBy": [] }""";
}
