using ReadinessGate.Policies;

namespace ReadinessGate;

/// <summary>What was reached before, and which findings are accepted: readiness.baseline.json.</summary>
/// <param name="Figures">Sorted by figure and scope.</param>
public sealed record Baseline(ImmutableArray<BaselineFigure> Figures)
{
    /// <summary>The name of the file, beside readiness.json.</summary>
    public const string FileName = "readiness.baseline.json";

    /// <summary>A baseline that holds nothing.</summary>
    public static readonly Baseline Empty = new([]);

    /// <summary>The findings that are accepted, sorted by rule, path and hash; none stands twice.</summary>
    public ImmutableArray<BaselineFinding> Findings { get; init; } = [];

    /// <summary>The entry of a figure and scope, or null.</summary>
    public BaselineFigure? Find(string figure, string scope) => Figures.FirstOrDefault(entry => entry.Figure == figure && entry.Scope == scope);

    /// <summary>Reads the file as evidence.</summary>
    /// <exception cref="EvidenceException">Anything in it is wrong; names line and column.</exception>
    public static Baseline Read(ReadOnlySpan<byte> content)
    {
        try
        {
            return BaselineReader.Read(FileName, content);
        }
        catch (PolicyException problem)
        {
            var first = problem.Problems[0];
            throw new EvidenceException($"{first.At}: {first.Message}", problem);
        }
    }
}

/// <summary>One figure that may only move up.</summary>
/// <param name="Figure"><c>coverage.line</c>, <c>coverage.branch</c> or <c>coverage.method</c>.</param>
/// <param name="Scope">An assembly, or <see cref="Whole"/>.</param>
/// <param name="Value">In percent, 0 to 100, with at most two decimals.</param>
/// <param name="Because">Why it was lowered, or null.</param>
public sealed record BaselineFigure(string Figure, string Scope, decimal Value, string? Because = null)
{
    /// <summary>The scope of the whole system.</summary>
    public const string Whole = "*";

    /// <summary>Where it stands.</summary>
    public Place? At { get; init; }
}
