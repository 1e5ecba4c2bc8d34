using System.Text.Json;
using ReadinessGate.Collecting;
using ReadinessGate.Reporting;
using Spectre.Console;

namespace ReadinessGate.Tool;

/// <summary>Prints the figures of merged coverage.</summary>
public static class CoverageFigures
{
    /// <summary>Writes them as JSON: the same input gives the same bytes.</summary>
    public static void WriteJson(MergedCoverage merged, Stream output)
    {
        var assemblies = merged.Merge.Totals;
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        WriteTotals(json, Sum(assemblies));
        json.WriteStartArray("assemblies");
        foreach (var (name, totals) in assemblies)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            WriteTotals(json, totals);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reports");
        foreach (var report in merged.Reports)
        {
            json.WriteStartObject();
            json.WriteString("path", report.Path);
            json.WriteString("format", report.Format);
            if (report.Time is not null)
                json.WriteString("time", report.Time);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("leftOut");
        json.WriteStartArray("testAssemblies");
        foreach (var name in merged.TestAssemblies)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteNumber("generatedFiles", merged.GeneratedFiles);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes them for a person.</summary>
    public static void WriteText(MergedCoverage merged)
    {
        var table = PlainConsole.Table("Assembly", "Lines", "Branches", "Methods");
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        foreach (var (name, totals) in merged.Merge.Totals)
            AddRow(table, name.Length == 0 ? "(no assembly)" : OneLine.Of(name), totals);
        AddRow(table, "Total", Sum(merged.Merge.Totals));
        PlainConsole.Create().Write(table);
        Console.WriteLine();
        var formats = merged.Reports.GroupBy(report => report.Format, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count()} {group.Key}");
        Console.WriteLine($"{Quantity.Of(merged.Reports.Length, "report")} ({string.Join(", ", formats)})");
        if (!merged.TestAssemblies.IsEmpty)
            Console.WriteLine(OneLine.Of($"Not counted, because they are tests: {string.Join(", ", merged.TestAssemblies)}"));
        if (merged.GeneratedFiles > 0)
            Console.WriteLine($"Not counted, because a generator wrote them: {Quantity.Of(merged.GeneratedFiles, "file")}");
    }

    private static CoverageTotals Sum(SortedDictionary<string, CoverageTotals> assemblies)
    {
        var sum = CoverageTotals.None;
        foreach (var totals in assemblies.Values)
            sum += totals;
        return sum;
    }

    private static void AddRow(Table table, string name, CoverageTotals totals) => table.AddRow(
        name.EscapeMarkup(),
        Figure(totals.LinesCovered, totals.Lines, totals.LinePercent),
        Figure(totals.BranchesCovered, totals.Branches, totals.BranchPercent),
        Figure(totals.MethodsCovered, totals.Methods, totals.MethodPercent));

    private static string Figure(int covered, int total, double percent) =>
        total == 0 ? "-" : $"{covered}/{total} {percent.ToString("F1", CultureInfo.InvariantCulture),5} %";

    private static void WriteTotals(Utf8JsonWriter json, CoverageTotals totals)
    {
        Write("lines", totals.LinesCovered, totals.Lines);
        Write("branches", totals.BranchesCovered, totals.Branches);
        Write("methods", totals.MethodsCovered, totals.Methods);

        void Write(string name, int covered, int total)
        {
            json.WriteStartObject(name);
            json.WriteNumber("covered", covered);
            json.WriteNumber("total", total);
            json.WriteEndObject();
        }
    }
}
