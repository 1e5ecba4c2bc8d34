using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Applies a scanner to a source text: only where a keyword stands is a piece of it read as a string.</summary>
internal static class SecretCandidates
{
    /// <summary>The secrets of the text, in its order, none overlapping; empty and without allocation when there is none.</summary>
    public static IReadOnlyList<SecretMatch> Find(SecretScanner scanner, SourceText text, CancellationToken cancellation)
    {
        if (KeywordScan.Find(text, scanner.Keywords, cancellation) is not { } hits)
            return [];
        hits.Sort((left, right) => left.Start.CompareTo(right.Start));
        List<SecretMatch>? matches = null;
        var end = 0;
        foreach (var hit in hits)
        {
            var from = Math.Max(0, hit.Start - SecretPattern.ReachBeforeKeyword);
            var window = text.ToString(TextSpan.FromBounds(from, Math.Min(text.Length, hit.Start + SecretPattern.ReachAfterKeyword)));
            if (scanner.Confirm(hit.Keyword, window, hit.Start - from) is not { } match || match.Start + from < end)
                continue;
            match = match with { Start = match.Start + from };
            end = match.End;
            (matches ??= []).Add(match);
        }

        return matches ?? (IReadOnlyList<SecretMatch>)[];
    }
}
