namespace ReadinessGate.Policies;

/// <summary>Checks the texts of <c>checklist</c> and <c>risks</c> that the schema can only call strings.</summary>
public static class ChecklistPolicyValues
{
    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<PolicyProblem> Problems(string path, JsonValue root)
    {
        var checklist = root["checklist"];
        if (checklist?["validFor"] is { } span && CalendarText.Span(span.Text) is null)
            yield return Problem(path, span, $"'checklist.validFor' must be {CalendarText.SpanShape}, but is '{span.Text}'");
        foreach (var (name, value) in Files(root))
            if (RelativePath.Leaves(value.Text!))
                yield return Problem(path, value, $"'{name}' must be below this file, but is '{value.Text}'");
        foreach (var role in checklist?["signOff"]?.Members ?? [])
        {
            if (Blank.Is(role.Name))
                yield return new PolicyProblem("RG0002", $"'{role.Name}' can't be the name of a role", new Place(path, role.Line, role.Column));
            foreach (var name in role.Value.Items.Where(name => Blank.Is(name.Text)))
                yield return Problem(path, name, $"'{name.Text}' can't be the name of someone who signs");
        }
    }

    private static IEnumerable<(string Name, JsonValue Value)> Files(JsonValue root)
    {
        if (root["checklist"]?["path"] is { } checklist)
            yield return ("checklist.path", checklist);
        if (root["risks"]?["path"] is { } risks)
            yield return ("risks.path", risks);
        foreach (var (glob, index) in (root["checklist"]?["mayChange"]?.Items ?? []).Select((glob, index) => (glob, index)))
            yield return ($"checklist.mayChange[{index}]", glob);
    }

    private static PolicyProblem Problem(string path, JsonValue at, string message) => new("RG0002", message, new Place(path, at.Line, at.Column));
}
