namespace ReadinessGate;

/// <summary>Compares roles by their words: <c>engineering</c> is <c>Engineering lead</c>.</summary>
public static class SignOffRole
{
    /// <summary>True when the words of a role begin with those of the wanted one.</summary>
    /// <param name="role">As the table has it.</param>
    /// <param name="wanted">As readiness.json has it.</param>
    public static bool Says(string role, string wanted) => Words(role) is var words && Words(wanted).All(part => words.Any(word => word.StartsWith(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>True when a person is among those who may sign; anyone may where none is named.</summary>
    /// <param name="names">Who may, as readiness.json has it.</param>
    /// <param name="name">Who signs; a leading <c>@</c> is none of the name.</param>
    public static bool Allows(ImmutableArray<string> names, string name) => names.IsEmpty || names.Contains(name.TrimStart('@'), StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string text) => text.Split([' ', '-', '_', '/', '&', ','], StringSplitOptions.RemoveEmptyEntries);
}
