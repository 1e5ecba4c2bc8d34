using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Compares two values of one key of readiness.json.</summary>
public static class ValueLoosening
{
    /// <summary>What the second value accepts that the first does not; nothing where the key was not there.</summary>
    public static IEnumerable<(JsonValue? At, string Text)> Find(Setting setting, JsonValue? before, JsonValue? now) => setting.Looseness switch
    {
        Looseness.MoreItems => Added(setting.Name, before, now),
        Looseness.FewerItems => Added(setting.Name, now, before).Select(item => ((JsonValue?)null, item.Text.Replace("was added to", "was taken out of", StringComparison.Ordinal))),
        Looseness.LowerNumbers => Numbers(setting.Name, before, now, isLower: true),
        Looseness.HigherNumbers => Numbers(setting.Name, before, now, isLower: false),
        Looseness.MoreItemsOrLowerNumbers => Added(setting.Name, before, now).Concat(Matched(setting.Name, before, now, isLower: true)),
        Looseness.MoreItemsOrHigherNumbers => Added(setting.Name, before, now).Concat(Matched(setting.Name, before, now, isLower: false)),
        _ => [],
    };

    private static IEnumerable<(JsonValue? At, string Text)> Added(string name, JsonValue? before, JsonValue? now)
    {
        var known = (before?.Items ?? []).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return (now?.Items ?? []).Where(item => !known.Contains(KeyOf(item))).Select(item => ((JsonValue?)item, $"'{KeyOf(item)}' was added to '{name}'"));
    }

    private static IEnumerable<(JsonValue? At, string Text)> Matched(string name, JsonValue? before, JsonValue? now, bool isLower) =>
        from item in now?.Items ?? []
        from known in (before?.Items ?? []).Where(known => KeyOf(known) == KeyOf(item)).Take(1)
        from found in Numbers($"{name} '{KeyOf(item)}'", known, item, isLower)
        select found;

    private static IEnumerable<(JsonValue? At, string Text)> Numbers(string name, JsonValue? before, JsonValue? now, bool isLower)
    {
        if (before is null)
            return [];
        if (before.Kind == JsonValueKind.Object)
            return before.Members.SelectMany(member => Numbers($"{name}.{member.Name}", member.Value, now?[member.Name], isLower));
        if (Measure(before) is not { } was)
            return [];
        if (now is null || Measure(now) is not { } value)
            return [(now, $"'{name}' was taken out")];
        return (isLower ? value < was : value > was) ? [(now, before.Text is { } text ? $"'{name}' is {now.Text}, was {text}" : PolicyLoosening.Changed(name, was, value))] : [];
    }

    private static double? Measure(JsonValue value) => value.Kind == JsonValueKind.Number ? value.Number : TimeSpanText.Parse(value.Text);

    // What an element is about; its other members say how much and why.
    private static string KeyOf(JsonValue item) => item.Text ?? string.Join(" in ", new[] { item["match"], item["id"], item["glob"], item["path"] }.Where(part => part?.Text is not null).Select(part => part!.Text));
}
