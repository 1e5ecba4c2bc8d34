using System.Text.Json;

namespace ReadinessGate.Reporting;

/// <summary>Writes the objects <c>checklist</c> and <c>risks</c> of result.json.</summary>
public static class ChecklistJson
{
    /// <summary>Writes what the report has of them.</summary>
    public static void Write(Utf8JsonWriter json, Report report)
    {
        if (report.Checklist is { } checklist)
            Write(json, checklist);
        if (!report.Risks.IsEmpty)
            Write(json, report.Risks);
    }

    private static void Write(Utf8JsonWriter json, ChecklistSummary checklist)
    {
        json.WriteStartObject("checklist");
        json.WriteString("file", checklist.Path);
        json.WriteString("status", checklist.Status);
        WriteDay(json, "review", checklist.Review);
        WriteFigures(json, checklist.Whole);
        Each(json, "facts", checklist.Whole.Kinds, kind =>
        {
            json.WriteString("kind", kind.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("done", kind.Done);
            json.WriteNumber("of", kind.Total);
        });
        Each(json, "sections", checklist.Sections, section =>
        {
            json.WriteString("name", section.Name);
            WriteFigures(json, section);
        });
        Each(json, "items", checklist.Items, item => WriteItem(json, item));
        Each(json, "actions", checklist.Actions, action =>
        {
            WritePlace(json, action.At);
            json.WriteString("text", action.Text);
            json.WriteString("id", action.Id);
        });
        Each(json, "contradictions", checklist.Contradictions, finding =>
        {
            WritePlace(json, finding.At);
            json.WriteString("message", finding.Message);
        });
        Each(json, "signOffs", checklist.SignOffs, row => WriteSignOff(json, row));
        WriteDecision(json, checklist.Decision);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, ChecklistFigures figures)
    {
        if (figures.Percent is { } percent)
            json.WriteNumber("percent", Quantity.Rounded(percent, 100));
        else
            json.WriteNull("percent");
        foreach (var state in Enum.GetValues<ClaimState>())
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(state.ToString()), figures.Count(state));
        json.WriteNumber("shown", figures.Shown);
    }

    private static void WriteItem(Utf8JsonWriter json, ItemSummary summary)
    {
        var item = summary.Item;
        WritePlace(json, item.At);
        json.WriteString("id", item.Attributes.Id);
        json.WriteString("text", item.Text);
        json.WriteString("section", item.Section);
        json.WriteString("state", ClaimNames.Of(summary.State));
        json.WriteBoolean("shown", summary.IsShown);
        json.WriteString("reason", summary.Reason);
        json.WriteString("owner", item.Attributes.Owner);
        WriteDay(json, "date", item.Attributes.Date);
        WriteDay(json, "due", item.DeferredTo ?? item.Attributes.Due);
        json.WriteString("changedBy", item.ChangedBy);
        WriteDay(json, "changedOn", item.ChangedOn);
    }

    private static void WriteSignOff(Utf8JsonWriter json, SignOff row)
    {
        WritePlace(json, row.At);
        json.WriteString("role", row.Role);
        json.WriteString("name", row.Name);
        WriteDay(json, "date", row.Date);
        json.WriteString("commit", row.Commit);
        json.WriteString("state", ClaimNames.Of(row));
        json.WriteString("comment", row.Comment);
    }

    private static void WriteDecision(Utf8JsonWriter json, Decision? decision)
    {
        if (decision is null)
            return;
        json.WriteStartObject("decision");
        json.WriteString("answer", decision.Answer switch { true => "yes", false => "no", _ => null });
        WriteDay(json, "date", decision.Date);
        json.WriteString("window", decision.Window);
        json.WriteString("rollbackOwner", decision.RollbackOwner);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Risk> risks) => Each(json, "risks", risks, risk =>
    {
        WritePlace(json, risk.At);
        json.WriteString("id", risk.Id);
        json.WriteString("risk", risk.Text);
        json.WriteString("probability", ClaimNames.Of(risk.Probability));
        json.WriteString("impact", ClaimNames.Of(risk.Impact));
        json.WriteString("level", ClaimNames.Of(risk.Level));
        json.WriteString("mitigation", risk.Mitigation);
        json.WriteString("controls", string.Join(",", risk.Controls));
        json.WriteString("status", risk.Status);
        WriteDay(json, "review", risk.Review);
    });

    private static void Each<T>(Utf8JsonWriter json, string name, ImmutableArray<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day is { } known ? CalendarText.Of(known) : null);

    private static void WritePlace(Utf8JsonWriter json, Place? at)
    {
        json.WriteString("file", at?.Path);
        json.WriteNumber("line", at?.Line ?? 0);
    }
}
