using System.Globalization;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>What stands in parentheses behind a TODO, <c>TODO(#12, ana, 2027-01-31)</c>: issue, owner and due date in any order, each optional but the issue.</summary>
internal static class TodoForm
{
    private const string DateForm = "yyyy-MM-dd";
    private const int DigitsOfYear = 4;

    /// <summary>The part that is meant as a date and is none; null when there is no such part.</summary>
    /// <param name="comment">The comment from behind the word TODO on.</param>
    public static string? MalformedDate(string comment)
    {
        var end = comment.IndexOf(')');
        if (end < 0 || comment[0] != '(')
            return null;
        foreach (var part in comment.Substring(1, end - 1).Split(','))
        {
            var text = part.Trim();
            if (IsMeantAsDate(text) && !DateTime.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                return text;
        }

        return null;
    }

    // A year and two more numbers, in whatever order a country writes them; a version has no year.
    private static bool IsMeantAsDate(string text)
    {
        var groups = text.Split('-', '/', '.');
        return groups.Length == 3 && groups.Any(group => group.Length == DigitsOfYear) && groups.All(group => group.Length is > 0 and <= DigitsOfYear && group.All(char.IsDigit));
    }
}
