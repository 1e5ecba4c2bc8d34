using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Recognises the key or the address of an issue in a line of a comment.</summary>
internal sealed class IssuePattern(string pattern)
{
    /// <summary>Keys as GitHub and Jira write them.</summary>
    public const string Default = @"#\d+|[A-Z]+-\d+";

    private const int LongestLine = 4096;
    private readonly Regex _key = Compile(pattern) ?? Compile(Default)!;

    public bool NamesIssue(SourceText text, TextSpan span) => NamesIssue(text.ToString(new(span.Start, Math.Min(span.Length, LongestLine))));

    public bool NamesIssue(string line)
    {
        try
        {
            return line.Contains("://") || _key.IsMatch(line);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // A pattern with a typo must not switch the rule off, so the default takes its place.
    private static Regex? Compile(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
