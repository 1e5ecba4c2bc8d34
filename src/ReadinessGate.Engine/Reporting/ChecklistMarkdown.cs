namespace ReadinessGate.Reporting;

/// <summary>Writes the checklist's and the risks' sections of a Markdown report.</summary>
public static class ChecklistMarkdown
{
    /// <summary>Writes what the report has of them.</summary>
    public static void Write(Report report, TextWriter output)
    {
        if (report.Checklist is { } checklist)
        {
            WriteFigures(checklist, output);
            WriteList("Contradictions", checklist.Contradictions.Select(finding => (finding.At, finding.Text)), output);
            WriteList("Outstanding", checklist.Outstanding.Select(item => ((Place?)item.Item.At, Outstanding(item))), output);
            WriteList("Action items", checklist.Actions.Select(action => ((Place?)action.At, action.Text)), output);
            WriteTicked(checklist, output);
            WriteSignOffs(checklist, output);
        }

        WriteRisks(report.Risks, output);
    }

    private static void WriteFigures(ChecklistSummary checklist, TextWriter output)
    {
        output.WriteLine("## Checklist");
        output.WriteLine();
        output.WriteLine($"{Escape(checklist.Path)}{ClaimNames.State(checklist)}: {ClaimNames.Sentence(checklist)}.");
        output.WriteLine();
        if (!checklist.Whole.Kinds.IsEmpty)
            output.WriteLine($"Different facts: {string.Join(", ", checklist.Whole.Kinds.Select(kind => $"{kind.Kind.ToString().ToLowerInvariant()} {kind.Done} of {kind.Total}"))}.\n");
        output.WriteLine("| Section | Done | Items done | Open | Deferred | Waived | N/A | Not due |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var section in checklist.Sections)
            output.WriteLine($"| {Escape(section.Name)} | {ClaimNames.Percent(section.Percent)} | {section.Count(ClaimState.Done)} | {section.Count(ClaimState.Open)} | {section.Count(ClaimState.Deferred)} | {section.Count(ClaimState.Waived)} | {section.Count(ClaimState.NotApplicable)} | {section.Count(ClaimState.NotDue)} |");
        output.WriteLine();
    }

    private static void WriteList(string title, IEnumerable<(Place? At, string Text)> entries, TextWriter output)
    {
        var lines = entries.ToArray();
        if (lines.Length == 0)
            return;
        output.WriteLine($"### {title} ({lines.Length})");
        output.WriteLine();
        foreach (var (at, text) in lines)
            output.WriteLine($"- {(at is null ? "" : Escape(at.ToString()) + ": ")}{Escape(text)}");
        output.WriteLine();
    }

    private static string Outstanding(ItemSummary item)
    {
        var attributes = item.Item.Attributes;
        var day = item.Item.DeferredTo is { } later ? $" to {CalendarText.Of(later)}" : attributes.Due is { } due ? $", due {CalendarText.Of(due)}" : "";
        var although = item.State == ClaimState.Open && item.Item.State == ItemState.Ticked ? $" although it is ticked: {string.Join(", ", attributes.Checks)} {(attributes.Checks.Length == 1 ? "decides" : "decide")}" : "";
        return $"{item.Item.Name} {ClaimNames.Of(item.State)}{although}{day}{(attributes.Owner is { } owner ? $", {owner}" : "")}{(item.Reason is { } reason ? $": {reason}" : "")}";
    }

    private static void WriteTicked(ChecklistSummary checklist, TextWriter output)
    {
        var done = checklist.Items.Where(item => item.State == ClaimState.Done).ToArray();
        if (done.Length == 0)
            return;
        output.WriteLine("| Done | Owner | Date | Shown by | Line last changed by |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (item, _, isShown, _) in done)
        {
            var shown = string.Join(", ", item.Attributes.Checks.Concat(item.Attributes.Evidence));
            var changed = item.ChangedOn is { } day ? $"{item.ChangedBy ?? "unknown"}, {CalendarText.Of(day)}" : "unknown";
            output.WriteLine($"| {Escape(item.Name)} | {Escape(item.Attributes.Owner ?? "-")} | {(item.Attributes.Date is { } date ? CalendarText.Of(date) : "-")} | {(shown.Length == 0 ? "claimed" : Escape(shown) + (isShown ? "" : " (does not show it)"))} | {Escape(changed)} |");
        }

        output.WriteLine();
    }

    private static void WriteSignOffs(ChecklistSummary checklist, TextWriter output)
    {
        if (checklist.Decision is { } decision)
            output.WriteLine($"Decision: {(decision.Answer is { } answer ? answer ? "yes" : "no" : "none")}; deployment {(decision.Date is { } date ? CalendarText.Of(date) : "without a date")}; window {Escape(decision.Window ?? "not set")}; rollback owner {Escape(decision.RollbackOwner ?? "not named")}.\n");
        if (checklist.SignOffs.IsEmpty)
            return;
        output.WriteLine("| Role | Name | Date | Commit | State | Comment |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var row in checklist.SignOffs)
            output.WriteLine($"| {Escape(row.Role)} | {Escape(row.Name ?? "-")} | {(row.Date is { } date ? CalendarText.Of(date) : "-")} | {Escape(row.Commit ?? "-")} | {ClaimNames.Of(row)} | {Escape(row.Comment ?? "")} |");
        output.WriteLine();
    }

    private static void WriteRisks(ImmutableArray<Risk> risks, TextWriter output)
    {
        if (risks.IsEmpty)
            return;
        output.WriteLine("## Risks");
        output.WriteLine();
        output.WriteLine($"{Quantity.Of(risks.Length, "risk")}; worst that is not dealt with: {ClaimNames.Level(risks)}.");
        output.WriteLine();
        output.WriteLine("| Risk | Probability | Impact | Level | Mitigation | Controls | Status | Review |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var risk in risks)
            output.WriteLine($"| {Escape(risk.Id is null ? risk.Text : $"{risk.Id}: {risk.Text}")} | {ClaimNames.Of(risk.Probability)} | {ClaimNames.Of(risk.Impact)} | {ClaimNames.Of(risk.Level)} | {Escape(risk.Mitigation ?? "-")} | {Escape(risk.Controls.IsEmpty ? "-" : string.Join(", ", risk.Controls))} | {Escape(risk.Status ?? "-")} | {(risk.Review is { } review ? CalendarText.Of(review) : "-")} |");
        output.WriteLine();
    }

    private static string Escape(string text) => MarkdownText.Escape(text);
}
