using System.Text.Json;

namespace ReadinessGate.Policies;

/// <summary>Lays one policy over another: objects merge by key, arrays and values replace; lists of checks unite.</summary>
public static class PolicyMerge
{
    // Each file has its own; none of them is a requirement.
    private static readonly HashSet<string> OfTheFile = new(StringComparer.Ordinal) { "$schema", "version", "extends" };
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "require", "optional" };

    /// <summary>The policy of both; where they contradict, of <paramref name="upper"/>. Every value keeps its place.</summary>
    public static JsonValue Over(JsonValue lower, JsonValue upper) =>
        Merge(lower with { Members = [.. lower.Members.Where(member => !OfTheFile.Contains(member.Name))] }, upper, Lists.Contains);

    private static JsonValue Merge(JsonValue lower, JsonValue upper, Func<string, bool> unites)
    {
        if (lower.Kind != JsonValueKind.Object || upper.Kind != JsonValueKind.Object)
            return upper;
        var members = lower.Members.Select(member => upper.Members.FirstOrDefault(other => other.Name == member.Name) is { } over
            ? over with { Value = unites(member.Name) ? Unite(member.Value, over.Value) : Merge(member.Value, over.Value, _ => false) }
            : member);
        return upper with { Members = [.. members, .. upper.Members.Where(member => lower[member.Name] is null)] };
    }

    private static JsonValue Unite(JsonValue lower, JsonValue upper) =>
        upper with { Items = [.. lower.Items.Where(item => upper.Items.All(other => other.Text != item.Text)), .. upper.Items] };
}
