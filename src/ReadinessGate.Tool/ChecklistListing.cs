using System.Text.Json;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>Prints the items of a checklist.</summary>
public static class ChecklistListing
{
    /// <summary>Prints them in the order of the file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="openOnly">True to leave out what is settled: ticked, and not applicable with a reason.</param>
    /// <param name="asJson">True for JSON.</param>
    public static int Print(ChecklistDocument document, bool openOnly, bool asJson)
    {
        var checklist = document.Checklist;
        var items = checklist.Items.Where(item => !openOnly || !IsSettled(item)).ToArray();
        if (asJson)
            WriteJson(items);
        else
            WriteText(checklist, items);
        return ExitCode.Ready;
    }

    private static bool IsSettled(ChecklistItem item) => item.State == ItemState.Ticked || (item.State == ItemState.NotApplicable && item.Reason is not null);

    private static void WriteText(Checklist checklist, ChecklistItem[] items)
    {
        var width = items.Select(item => item.Attributes.Id?.Length ?? 1).DefaultIfEmpty(1).Max();
        foreach (var section in items.GroupBy(item => item.Section))
        {
            Console.WriteLine(OneLine.Of(section.Key.Length == 0 ? checklist.Path : section.Key));
            foreach (var item in section)
                Console.WriteLine("  " + OneLine.Of($"{ItemBox.Of(item.State)} {(item.Attributes.Id ?? "-").PadRight(width)}  {item.Text}{Notes(item)}"));
        }

        var settled = checklist.Items.Count(IsSettled);
        Console.WriteLine($"{settled} of {Quantity.Of(checklist.Items.Length, "item")} settled by their boxes; linked checks and evidence are judged by 'dotnet readiness verify'.");
    }

    private static string Notes(ChecklistItem item)
    {
        string?[] notes =
        [
            item.Reason,
            item.DeferredTo is { } until ? $"deferred to {CalendarText.Of(until)}" : null,
            item.Attributes.Owner,
            item.Attributes.Date is { } date ? CalendarText.Of(date) : null,
            item.Attributes.Due is { } due ? $"due {CalendarText.Of(due)}" : null,
            item.Attributes.Checks.IsEmpty ? null : $"decided by {string.Join(", ", item.Attributes.Checks)}",
        ];
        var known = notes.OfType<string>().ToArray();
        return known.Length == 0 ? "" : $" ({string.Join("; ", known)})";
    }

    private static void WriteJson(ChecklistItem[] items)
    {
        using var stdout = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(stdout, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Attributes.Id);
            json.WriteString("state", StateOf(item.State));
            json.WriteString("text", item.Text);
            json.WriteString("section", item.Section);
            json.WriteNumber("line", item.At.Line);
            json.WriteString("owner", item.Attributes.Owner);
            json.WriteString("date", item.Attributes.Date is { } date ? CalendarText.Of(date) : null);
            json.WriteString("due", item.Attributes.Due is { } due ? CalendarText.Of(due) : null);
            json.WriteString("reason", item.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string StateOf(ItemState state) => state switch
    {
        ItemState.Ticked => "done",
        ItemState.NotApplicable => "n/a",
        ItemState.Deferred => "deferred",
        _ => "open",
    };
}
