using System.Text.Json;

namespace ReadinessGate.Reporting;

/// <summary>What a change loosens of the gate itself, in each form of a report; nothing where it loosens nothing.</summary>
public static class GateChangeList
{
    /// <summary>The words above the list.</summary>
    public const string Title = "The gate itself changed";

    /// <summary>Writes the list as Markdown.</summary>
    public static void Write(GateChange? change, TextWriter output)
    {
        if (change is not { Loosened.IsEmpty: false })
            return;
        output.WriteLine($"## {Title} ({change.Loosened.Length})\n");
        output.WriteLine($"It accepts more than in {MarkdownText.Escape(change.Base)}:\n");
        foreach (var loosened in change.Loosened)
            output.WriteLine($"- {MarkdownReportWriter.Link(loosened.At)}{MarkdownText.Escape(loosened.Text)}");
        output.WriteLine();
    }

    /// <summary>Writes the list as JSON.</summary>
    public static void Write(GateChange? change, Utf8JsonWriter json)
    {
        if (change is not { Loosened.IsEmpty: false })
            return;
        json.WriteStartObject("gateChanged");
        json.WriteString("base", change.Base);
        json.WriteStartArray("loosened");
        foreach (var loosened in change.Loosened)
        {
            json.WriteStartObject();
            json.WriteString("at", loosened.At.ToString());
            json.WriteString("message", loosened.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
