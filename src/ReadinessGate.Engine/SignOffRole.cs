namespace ReadinessGate;

/// <summary>Compares roles by their words: <c>engineering</c> is <c>Engineering lead</c>.</summary>
public static class SignOffRole
{
    /// <summary>True when the words of a role begin with those of the wanted one.</summary>
    /// <param name="role">As the table has it.</param>
    /// <param name="wanted">As readiness.json has it.</param>
    public static bool Says(string role, string wanted) => Words(role) is var words && Words(wanted).All(part => words.Any(word => word.StartsWith(part, StringComparison.OrdinalIgnoreCase)));

    private static string[] Words(string text) => text.Split([' ', '-', '_', '/', '&', ','], StringSplitOptions.RemoveEmptyEntries);
}
