using System.Text.Json;

namespace ReadinessGate.Reporting;

/// <summary>The waivers of a report and what is to tidy up, in each form of it.</summary>
public static class WaiverTable
{
    /// <summary>The columns.</summary>
    public static readonly ImmutableArray<string> Columns = ["Check", "Until", "Days left", "By", "Because", "State"];

    /// <summary>The cells of one waiver.</summary>
    public static ImmutableArray<string> Row(WaiverState state) =>
        [state.Waiver.Check, state.Waiver.Day, state.DaysLeft.ToString(CultureInfo.InvariantCulture), state.Waiver.By, state.Waiver.Because, Names.Of(state.Use)];

    /// <summary>Writes waivers and notes as Markdown; nothing where there are none.</summary>
    public static void Write(Report report, TextWriter output)
    {
        if (!report.Waivers.IsEmpty)
        {
            output.WriteLine($"## Waivers ({report.Waivers.Length})\n");
            output.WriteLine($"| {string.Join(" | ", Columns)} |");
            output.WriteLine("|---|---|--:|---|---|---|");
            foreach (var state in report.Waivers)
                output.WriteLine($"| {string.Join(" | ", Row(state).Select(MarkdownText.Escape))} |");
            output.WriteLine();
        }

        if (report.Notes.IsEmpty)
            return;
        output.WriteLine("## To tidy up\n");
        foreach (var note in report.Notes)
            output.WriteLine($"- **{note.Code}** {MarkdownReportWriter.Link(note.At)}{MarkdownText.Escape(note.Text)}");
        output.WriteLine();
    }

    /// <summary>Writes waivers and notes as JSON; nothing where there are none.</summary>
    public static void Write(Report report, Utf8JsonWriter json)
    {
        if (!report.Waivers.IsEmpty)
        {
            json.WriteStartArray("waivers");
            foreach (var state in report.Waivers)
            {
                json.WriteStartObject();
                json.WriteString("check", state.Waiver.Check);
                json.WriteString("until", state.Waiver.Day);
                json.WriteNumber("daysLeft", state.DaysLeft);
                json.WriteString("by", state.Waiver.By);
                json.WriteString("because", state.Waiver.Because);
                json.WriteString("state", Names.Of(state.Use));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (report.Notes.IsEmpty)
            return;
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
        {
            json.WriteStartObject();
            json.WriteString("code", note.Code);
            json.WriteString("at", note.At?.ToString());
            json.WriteString("message", note.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
