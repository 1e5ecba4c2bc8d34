using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads from a SARIF 2.1 log of the C# compiler which rules the configuration switched on: a rule without a result may have found nothing, or may never have run.</summary>
public static class SarifRules
{
    /// <summary>Rules with a configured severity other than none, that were suppressed in no file by configuration.</summary>
    /// <param name="root">The log.</param>
    /// <exception cref="InvalidOperationException">The log has another shape.</exception>
    public static ImmutableSortedSet<string> Switched(JsonElement root)
    {
        var switched = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var run in Items(root, "runs"))
        {
            foreach (var change in Items(run, "invocations").SelectMany(invocation => Items(invocation, "ruleConfigurationOverrides")))
                if (Member(Member(change, "descriptor"), "id").ToString() is { Length: > 0 } id && Member(change, "configuration") is var configuration
                    && Member(configuration, "enabled").ValueKind != JsonValueKind.False && Member(configuration, "level").ToString() is "note" or "warning" or "error")
                    switched.Add(id);
            // The compiler notes here that a severity of none or silent held for it.
            foreach (var rule in Items(Member(Member(run, "tool"), "driver"), "rules"))
                if (Items(Member(rule, "properties"), "suppressionKinds").Any(kind => kind.ToString() == "external"))
                    switched.Remove(Member(rule, "id").ToString());
        }

        return switched.ToImmutable();
    }

    private static JsonElement Member(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
