namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the headings of a changelog: <c>## [1.2.3] - 2026-01-31</c>, also without brackets, or with <c>v</c>, <c>Version</c> or <c>Release</c> before the number.</summary>
public static class ChangelogReader
{
    private static readonly string[] Words = ["version", "release"];

    /// <summary>Reads a changelog.</summary>
    /// <param name="path">Relative to the root of the system.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="EvidenceException">It is nested too deeply.</exception>
    public static Changelog Read(string path, string text)
    {
        var document = MarkdownReader.Read(path, text);
        if (document.Problem is not null)
            throw new EvidenceException(document.Problem);
        return new Changelog(
            path,
            document.Headings.Select(heading => VersionOf(heading) is { } version ? new ChangelogEntry(version, heading.Line) : null).FirstOrDefault(entry => entry is not null),
            document.Headings.FirstOrDefault(heading => string.Equals(FirstWord(heading.Text), "unreleased", StringComparison.OrdinalIgnoreCase)));
    }

    private static SemanticVersion? VersionOf(Heading heading)
    {
        var words = heading.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = words.Length > 1 && Words.Contains(words[0], StringComparer.OrdinalIgnoreCase) ? 1 : 0;
        return words.Length > at ? SemanticVersion.Parse(Bare(words[at]).TrimStart('v', 'V')) : null;
    }

    private static string FirstWord(string text) => Bare(text.Split(' ')[0]);

    private static string Bare(string word) => word.Trim('[', ']', '(', ')', ':', ',');
}
