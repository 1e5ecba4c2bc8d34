using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Applies a scanner to a source text: only where a keyword stands is a piece of it read as a string.</summary>
internal sealed class SecretCandidates
{
    private readonly SecretScanner _scanner;

    private SecretCandidates(SecretScanner scanner) => (_scanner, Words) = (scanner, new(scanner.Keywords));

    /// <summary>Tokens: of providers, and such as no provider is known of.</summary>
    public static SecretCandidates Tokens { get; } = new(SecretScanner.Tokens);

    /// <summary>Private keys.</summary>
    public static SecretCandidates PrivateKeys { get; } = new(SecretScanner.PrivateKeys);

    /// <summary>The keywords of all formats.</summary>
    public Keywords Words { get; }

    /// <summary>The secrets of the text, in its order, none overlapping; empty and without allocation when there is none.</summary>
    public IReadOnlyList<SecretMatch> In(SourceText text, CancellationToken cancellation)
    {
        if (Words.In(text, cancellation) is not { } hits)
            return [];
        List<SecretMatch>? matches = null;
        var end = 0;
        foreach (var hit in InOrder(hits))
        {
            var from = Math.Max(0, hit.Start - SecretPattern.ReachBeforeKeyword);
            var window = text.ToString(TextSpan.FromBounds(from, Math.Min(text.Length, hit.Start + SecretPattern.ReachAfterKeyword)));
            if (_scanner.Confirm(hit.Keyword, window, hit.Start - from) is not { } match || match.Start + from < end)
                continue;
            match = match with { Start = match.Start + from };
            end = match.End;
            (matches ??= []).Add(match);
        }

        return matches ?? (IReadOnlyList<SecretMatch>)[];
    }

    // They come in the order in which they end, so hardly one has to move; and a compiler that loads this has no sort for them ready.
    private static KeywordHit[] InOrder(IReadOnlyList<KeywordHit> hits)
    {
        var ordered = new KeywordHit[hits.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            var at = i;
            for (; at > 0 && ordered[at - 1].Start > hits[i].Start; at--)
                ordered[at] = ordered[at - 1];
            ordered[at] = hits[i];
        }

        return ordered;
    }
}
