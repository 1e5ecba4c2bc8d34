namespace ReadinessGate;

/// <summary>The score of one category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Score">By the same formula as the whole.</param>
/// <param name="Results">Its asked results.</param>
public sealed record CategoryScore(Category Category, Score Score, ImmutableArray<CheckResult> Results)
{
    /// <summary>How much each of its checks weighs in the whole score.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The least that it must score, 0 to 100; null where nobody says so.</summary>
    public double? Minimum { get; init; }

    /// <summary>What its score is called; null without points.</summary>
    public Band? Band { get; init; }
}

/// <summary>The scores of all categories, as checks that judge them see them: without those checks themselves.</summary>
/// <param name="Categories">In the order of the report.</param>
public sealed record CategoryScores(ImmutableArray<CategoryScore> Categories) : ResultEvidence;
