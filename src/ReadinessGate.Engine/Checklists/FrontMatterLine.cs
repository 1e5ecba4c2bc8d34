namespace ReadinessGate.Checklists;

/// <summary>One line of a checklist's front matter: <c>status: in review</c>, <c>phase: deployment</c>, <c>review: 2026-12-21</c>.</summary>
/// <param name="name">The key.</param>
/// <param name="value">Its value, without quotes.</param>
public sealed class FrontMatterLine(string name, string value)
{
    private static readonly string[] Statuses = ["draft", "in review", "approved"];

    // In the order of ChecklistPhase.
    private static readonly string[] Phases = ["pre-deployment", "deployment", "post-deployment"];

    /// <summary>The key.</summary>
    public string Name => name;

    /// <summary>The line; null for one without key and value.</summary>
    public static FrontMatterLine? Read(string line)
    {
        var parts = line.Split('#')[0].Split([':'], 2);
        return parts.Length == 2 && !Blank.Is(parts[1]) ? new FrontMatterLine(parts[0].Trim(), parts[1].Trim().Trim('"', '\'')) : null;
    }

    /// <summary>The status that it names; null when it names none.</summary>
    public string? Status() => name == "status" ? Statuses.FirstOrDefault(status => string.Equals(status, value, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>The position of the phase that it names, before, during or after the deployment; -1 when it names none.</summary>
    public int Phase() => name == "phase" ? Array.IndexOf(Phases, value.Trim().ToLowerInvariant()) : -1;

    /// <summary>The beginning of the day on which the checklist is to be looked at again; null when it names none.</summary>
    public DateTime? Review() => name == "review" ? CalendarShape.Day(value) : null;

    /// <summary>Reports a status, a phase and a day that do not exist.</summary>
    /// <param name="report">Takes message and remedy.</param>
    public void Check(Action<string, string> report)
    {
        if (name == "status" && Status() is null)
            Unknown(Statuses, report);
        if (name == "phase" && Phase() < 0)
            Unknown(Phases, report);
        if (name == "review" && Review() is null)
            report($"'review' can't be '{value}'", $"write {CalendarShape.OfDay}");
    }

    private void Unknown(string[] known, Action<string, string> report) =>
        report($"'{name}' can't be '{value}'{Spelling.Suggest(value, known)}", $"write one of {string.Join(", ", known)}");
}
