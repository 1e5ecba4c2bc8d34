using System.Text.Json;
using ReadinessGate.Collecting;

namespace ReadinessGate.Tool;

/// <summary>Prints the figures of merged coverage.</summary>
public static class CoverageFigures
{
    private const int NumberWidth = 20;

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
    public static void WriteText(MergedCoverage merged, TextWriter output)
    {
        var assemblies = merged.Merge.Totals;
        var total = Sum(assemblies);
        var width = assemblies.Keys.Select(name => Name(name).Length).Append("Assembly".Length).Max();
        output.WriteLine($"{"Assembly".PadRight(width)}{"Lines",NumberWidth}{"Branches",NumberWidth}{"Methods",NumberWidth}");
        foreach (var (name, totals) in assemblies)
            output.WriteLine(Row(Name(name), width, totals));
        output.WriteLine(Row("Total", width, total));
        output.WriteLine();
        var formats = merged.Reports.GroupBy(report => report.Format, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count()} {group.Key}");
        output.WriteLine($"{Quantity.Of(merged.Reports.Length, "report")} ({string.Join(", ", formats)})");
        if (!merged.TestAssemblies.IsEmpty)
            output.WriteLine($"Not counted, because they are tests: {string.Join(", ", merged.TestAssemblies)}");
        if (merged.GeneratedFiles > 0)
            output.WriteLine($"Not counted, because a generator wrote them: {Quantity.Of(merged.GeneratedFiles, "file")}");
    }

    private static CoverageTotals Sum(SortedDictionary<string, CoverageTotals> assemblies)
    {
        var sum = CoverageTotals.None;
        foreach (var totals in assemblies.Values)
            sum += totals;
        return sum;
    }

    private static string Name(string assembly) => assembly.Length == 0 ? "(no assembly)" : Reporting.OneLine.Of(assembly);

    private static string Row(string name, int width, CoverageTotals totals) =>
        $"{name.PadRight(width)}{Figure(totals.LinesCovered, totals.Lines, totals.LinePercent),NumberWidth}{Figure(totals.BranchesCovered, totals.Branches, totals.BranchPercent),NumberWidth}{Figure(totals.MethodsCovered, totals.Methods, totals.MethodPercent),NumberWidth}";

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
