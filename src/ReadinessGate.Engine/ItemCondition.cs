namespace ReadinessGate;

/// <summary>Decides the conditions of an item: services of the matrix under the scenario, and scenarios themselves.</summary>
/// <param name="NotApplicable">Why the item does not apply; null when it does.</param>
/// <param name="Problem">Why a condition can't be decided, in which case the item applies.</param>
public sealed record ItemCondition(string? NotApplicable, string? Problem)
{
    /// <summary>Decides all conditions of an item.</summary>
    public static ItemCondition Of(Checklist checklist, ChecklistItem item)
    {
        string? problem = null;
        foreach (var condition in item.Attributes.Conditions)
        {
            var decided = Decide(checklist, condition);
            if (decided.NotApplicable is not null)
                return decided;
            problem ??= decided.Problem;
        }

        return new ItemCondition(null, problem);
    }

    private static ItemCondition Decide(Checklist checklist, string condition)
    {
        var isNegated = condition.StartsWith('!');
        var name = condition.TrimStart('!');
        var scenario = checklist.Scenario ?? (checklist.Services.Scenarios is [var only] ? only : null);
        var row = checklist.Services.Rows.FirstOrDefault(row => Same(row.Service, name));
        var isScenario = checklist.Services.Scenarios.Any(known => Same(known, name)) || Same(scenario, name);
        if (row is null && !isScenario)
            return new ItemCondition(null, $"'{name}' is neither a service nor a scenario of the matrix{Spelling.Suggest(name, checklist.Services.Rows.Select(known => known.Service).Concat(checklist.Services.Scenarios))}");
        if (scenario is null)
            return new ItemCondition(null, $"'if:{condition}' depends on the scenario, and 'system.scenario' of readiness.json names none");
        var index = checklist.Services.Scenarios.Select((known, index) => (known, index)).Where(pair => Same(pair.known, scenario)).Select(pair => (int?)pair.index).FirstOrDefault();
        if (row is not null && index is null)
            return new ItemCondition(null, $"the matrix has no scenario '{scenario}'{Spelling.Suggest(scenario, checklist.Services.Scenarios)}");
        var holds = row is null ? Same(scenario, name) : !row.IsOff(index!.Value);
        return new ItemCondition(holds != isNegated ? null : row is null ? $"the scenario is '{scenario}'" : $"'{row.Service}' is {(isNegated ? "used" : "off")} in the scenario '{scenario}'", null);
    }

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
