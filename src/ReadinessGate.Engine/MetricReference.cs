namespace ReadinessGate;

/// <summary>Where the figure of a metric stands: <c>file#path</c> or <c>k6:file#metric.stat</c>.</summary>
/// <param name="Format">How the file is read: <c>json</c> or <c>k6</c>.</param>
/// <param name="File">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Steps">Names of members and indexes of elements that lead to the figure; for k6 the metric and the statistic.</param>
public sealed record MetricReference(string Format, string File, ImmutableArray<string> Steps)
{
    /// <summary>Any JSON file.</summary>
    public const string Json = "json";

    /// <summary>A summary of k6.</summary>
    public const string K6 = "k6";

    /// <summary>The reference of a text, or null.</summary>
    public static MetricReference? Parse(string text)
    {
        var format = text.StartsWith($"{K6}:", StringComparison.Ordinal) ? K6 : Json;
        var rest = format == K6 ? text[(K6.Length + 1)..] : text;
        var mark = rest.IndexOf('#', StringComparison.Ordinal);
        if (mark < 1 || mark == rest.Length - 1)
            return null;
        var (file, path) = (rest[..mark].Replace('\\', '/'), rest[(mark + 1)..]);
        if (Path.IsPathRooted(file) || file.Contains(':', StringComparison.Ordinal) || file.Split('/').Contains(".."))
            return null;
        var steps = format == K6 ? K6Steps(path) : path[0] == '/' ? Pointer(path) : Dotted(path);
        return steps.IsEmpty || steps.Contains("") ? null : new MetricReference(format, file, steps);
    }

    // RFC 6901: ~1 is a slash, ~0 a tilde.
    private static ImmutableArray<string> Pointer(string path) =>
        [.. path[1..].Split('/').Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    private static ImmutableArray<string> Dotted(string path) => [.. path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')];

    // The last dot that stands in no bracket: p(99.9), and tags such as {url:http://shop.example/a.b}, hold their own.
    private static ImmutableArray<string> K6Steps(string path)
    {
        var depth = 0;
        for (var index = path.Length - 1; index >= 0; index--)
        {
            depth += path[index] is ')' or '}' ? 1 : path[index] is '(' or '{' ? -1 : 0;
            if (depth == 0 && path[index] == '.')
                return [path[..index], path[(index + 1)..]];
        }

        return [];
    }
}
