using System.Text.RegularExpressions;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Finds TODO comments with a due date in C#: <c>// TODO(#12, ana, 2027-01-31): …</c>.</summary>
/// <remarks>Whether the form is right is said by RG1001 in the compiler; what is no date has no due date here.</remarks>
public static partial class TodoReader
{
    private const string Marker = "TODO(";

    /// <summary>The comments of a text, in its order.</summary>
    /// <param name="path">The file, relative to the root of the system.</param>
    /// <param name="text">Its content.</param>
    public static IEnumerable<DueTodo> Read(string path, string text)
    {
        var line = 1;
        var counted = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            line += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            var start = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', at) is var feed and >= 0 ? feed : text.Length;
            if (IsInComment(text[start..at]) && Form().Match(text[at..end]) is { Success: true } form && Read(form, new Place(path, line, at - start + 1)) is { } todo)
                yield return todo;
        }
    }

    private static DueTodo? Read(Match form, Place at)
    {
        var parts = form.Groups["parts"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var date = Array.Find(parts, part => DateOnly.TryParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        return date is null ? null : new DueTodo(at, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(", ", parts.Where(part => part != date)));
    }

    private static int Next(string text, int from) => text.IndexOf(Marker, from, StringComparison.OrdinalIgnoreCase);

    // Behind a comment mark, or on a line of a block comment that begins with a star. An address is no comment.
    private static bool IsInComment(string before) => before.TrimStart().StartsWith('*') || CommentMark().IsMatch(before);

    [GeneratedRegex(@"^TODO\((?<parts>[^()]{1,256})\)", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<!:)//|/\*")]
    private static partial Regex CommentMark();
}
