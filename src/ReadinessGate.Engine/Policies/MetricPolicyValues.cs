namespace ReadinessGate.Policies;

/// <summary>Checks the texts of <c>metrics</c> that the schema can only call strings.</summary>
public static class MetricPolicyValues
{
    /// <summary>What is wrong with them, in the order of the file.</summary>
    public static IEnumerable<PolicyProblem> Problems(JsonValue root)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, index) in (root["metrics"]?.Items ?? []).Select((item, index) => (item, index)))
        {
            var (id, from, text) = (item["id"]!, item["from"]!, item["target"]!);
            if (string.IsNullOrWhiteSpace(id.Text) || !ids.Add(id.Text))
                yield return Problem(id, $"'metrics[{index}].id' must be a name of its own, but is '{id.Text}'");
            if (MetricReference.Parse(from.Text!) is null)
                yield return Problem(from, $"'metrics[{index}].from' must be file#path or k6:file#metric.stat with a file below this one, but is '{from.Text}'");
            if (Target.Parse(text.Text) is not { } target)
                yield return Problem(text, $"'metrics[{index}].target' must be {Target.Shape}, but is '{text.Text}'");
            else if (item["unit"] is { } unit && MeasureUnit.Of(unit.Text!).Convert(1, target.Unit) is null)
                yield return Problem(unit, $"'metrics[{index}].unit' must convert to the unit of the target, but '{unit.Text}' is no '{target.Unit.Name}'{Spelling.Suggest(unit.Text!, MeasureUnit.Known.Select(known => known.Name))}");
        }
    }

    private static PolicyProblem Problem(JsonValue at, string message) => new("RG0002", message, at.At);
}
