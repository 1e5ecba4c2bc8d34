using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.CodeFixes;

/// <summary>Writes the key of an issue into a comment that plans work: one that another such comment of the file names, or a place for it that the rule goes on reporting.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IssueKeyFix))]
public sealed class IssueKeyFix() : RuleFix("RG1001")
{
    private const int MostKeys = 3;
    private static readonly Regex NamedIssue = new(@"\bTODO\b\W{0,3}(?<key>#\d+|[A-Z]+-\d+)", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));

    private protected override async Task OfferAsync(FixRequest request)
    {
        var text = await request.TextAsync().ConfigureAwait(false);
        foreach (var key in KeysIn(text))
            Offer(request, text, $"Name issue {key}", key);
        if (!text.ToString(new(request.Span.End, Math.Min(IssuePlaceholder.Length + 1, text.Length - request.Span.End))).Contains(IssuePlaceholder))
            Offer(request, text, "Insert a place for the issue", IssuePlaceholder);
    }

    // Where an owner stands in parentheses already, the issue goes before the name.
    private static void Offer(FixRequest request, SourceText text, string title, string key)
    {
        var end = request.Span.End;
        var hasOwner = end < text.Length && text[end] == '(';
        request.Offer(title, text, hasOwner ? new(new(end + 1, 0), key + ", ") : new(new(end, 0), $"({key})"));
    }

    private static IEnumerable<string> KeysIn(SourceText text)
    {
        try
        {
            return NamedIssue.Matches(text.ToString()).Cast<Match>().Select(match => match.Groups["key"].Value).Distinct(StringComparer.Ordinal).Take(MostKeys).ToArray();
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
