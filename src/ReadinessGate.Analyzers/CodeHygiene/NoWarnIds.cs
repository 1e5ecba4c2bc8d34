namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reads the ids that a project file itself adds to <c>NoWarn</c>.</summary>
internal static class NoWarnIds
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    // The SDK suppresses them in every project; who names them says nothing new.
    private static readonly string[] OfTheSdk = ["1701", "1702", "CS1701", "CS1702"];

    /// <summary>The ids of a value, without what properties and items bring along.</summary>
    public static IReadOnlyList<string> Of(string value) =>
        [.. WithoutReferences(value).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(id => id.All(IsPartOfId) && !OfTheSdk.Contains(id, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsPartOfId(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    private static string WithoutReferences(string value)
    {
        var own = new System.Text.StringBuilder(value.Length);
        var depth = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] is '$' or '@' or '%' && at + 1 < value.Length && value[at + 1] == '(')
                continue;
            depth += value[at] == '(' ? 1 : 0;
            if (depth == 0)
                own.Append(value[at]);
            depth -= value[at] == ')' && depth > 0 ? 1 : 0;
        }

        return own.ToString();
    }
}
