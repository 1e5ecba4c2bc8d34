using System.Text.Json;

namespace ReadinessGate.Reporting;

/// <summary>Writes the part of result.json that sums up: score, categories, next steps, metrics.</summary>
public static class JsonScoreWriter
{
    /// <summary>Writes the members into the object at hand.</summary>
    public static void Write(Utf8JsonWriter json, Report report)
    {
        WriteScore(json, report.Score);
        json.WriteString("formula", Names.Formula(report));
        WriteManual(json, report.Manual);
        WriteArray(json, "categories", report.Categories, WriteCategory);
        WriteArray(json, "strengths", report.Strengths, (writer, category) => writer.WriteStringValue(category.Category.Key));
        WriteArray(json, "weakAreas", report.WeakAreas, (writer, category) => writer.WriteStringValue(category.Category.Key));
        WriteArray(json, "nextSteps", report.NextSteps, WriteStep);
        WriteArray(json, "metrics", report.Metrics, WriteMetric);
    }

    private static void WriteScore(Utf8JsonWriter json, Score score)
    {
        if (score.Points is { } points)
            json.WriteNumber("score", Math.Round(points, 1));
        else
            json.WriteNull("score");
    }

    private static void WriteManual(Utf8JsonWriter json, Completion? manual)
    {
        if (manual is null)
            return;
        json.WriteStartObject("manual");
        json.WriteNumber("done", manual.Done);
        json.WriteNumber("total", manual.Total);
        if (manual.Percent is { } percent)
            json.WriteNumber("percent", Quantity.Rounded(percent, 100));
        json.WriteEndObject();
    }

    private static void WriteCategory(Utf8JsonWriter json, CategoryScore category)
    {
        json.WriteStartObject();
        json.WriteString("key", category.Category.Key);
        json.WriteString("title", category.Category.Title);
        WriteScore(json, category.Score);
        json.WriteString("status", category.Band is { } band ? Names.Of(band) : null);
        json.WriteNumber("weight", category.Weight);
        if (category.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum);
        foreach (var outcome in Enum.GetValues<Outcome>())
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString()), category.Results.Count(result => result.Outcome == outcome));
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, NextStep step)
    {
        json.WriteStartObject();
        json.WriteString("horizon", step.Horizon.ToString().ToLowerInvariant());
        json.WriteString("id", step.Id);
        if (step.At is { } at)
            json.WriteString("at", at.ToString());
        json.WriteString("text", step.Text);
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, Metric metric)
    {
        json.WriteStartObject();
        if (metric.Id is not null)
            json.WriteString("id", metric.Id);
        json.WriteString("name", metric.Name);
        json.WriteString("target", metric.Target);
        json.WriteString("achieved", metric.Achieved);
        json.WriteString("status", metric.Status);
        foreach (var (name, value) in new[] { ("source", metric.Source), ("window", metric.Window), ("environment", metric.Environment) })
            if (value is not null)
                json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
