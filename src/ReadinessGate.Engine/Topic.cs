using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>What a sentence is about: its words without endings, without those that say nothing and those that say only what is claimed.</summary>
public sealed partial class Topic
{
    private const int FewestWords = 2;
    private const int MostFurtherWords = 2;
    private const int ShortestStem = 3;

    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "a", "all", "an", "and", "are", "at", "be", "been", "by", "for", "from", "has", "have", "in", "into", "is", "it", "new", "no", "not", "of", "on", "or", "our", "set", "that", "the", "their", "this", "to", "under", "up", "with",
        "add", "complete", "completed", "create", "created", "do", "done", "ensure", "finish", "finished", "make", "must", "need", "needed", "needs", "ready", "required", "should", "start", "still", "will",
    };

    private static readonly ImmutableArray<string> Endings = ["ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e", "y"];

    private readonly HashSet<string> _stems;
    private readonly ClaimKinds _kinds;

    private Topic(string sentence)
    {
        _kinds = ClaimWords.KindsOf(sentence);
        _stems = [.. Word().Matches(sentence.ToLowerInvariant()).Select(word => word.Value).Where(word => !Idle.Contains(word) && !ClaimWords.IsKind(word)).Select(Stem)];
    }

    /// <summary>The topics of a text: in <c>Train operations: complete the team's training</c> each side of the colon says it in its own words.</summary>
    public static ImmutableArray<Topic> Of(string text) => [.. text.Split(':', 2).Select(part => new Topic(part))];

    /// <summary>True when both speak of the same thing, and do not speak of different facts about it such as documented and tested.</summary>
    public bool Meets(Topic other)
    {
        var (few, many) = _stems.Count <= other._stems.Count ? (_stems, other._stems) : (other._stems, _stems);
        var areFactsApart = _kinds != ClaimKinds.None && other._kinds != ClaimKinds.None && (_kinds & other._kinds) == ClaimKinds.None;
        return !areFactsApart && few.Count >= FewestWords && many.Count <= few.Count + MostFurtherWords && few.IsSubsetOf(many);
    }

    private static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem);
        return ending is null ? word : word[..^ending.Length];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
