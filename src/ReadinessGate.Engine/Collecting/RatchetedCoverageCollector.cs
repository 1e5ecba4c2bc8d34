namespace ReadinessGate.Collecting;

/// <summary>Collects coverage together with the baseline that it is held to.</summary>
public sealed class RatchetedCoverageCollector : Collector
{
    /// <summary>What writes a baseline.</summary>
    public const string Remedy = "run 'dotnet readiness baseline' and commit the file";

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(RatchetedCoverage);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var collected = context.Collect(typeof(Coverage));
        if (collected.Outcome != Outcome.Pass)
            return collected with { Value = null };
        try
        {
            if (BaselineFile.Read(context.Files) is not { } baseline)
                return Collected.Without(Outcome.Pending, $"there is no {Baseline.FileName}", Remedy) with { Sources = collected.Sources };
            return new Collected(new RatchetedCoverage((Coverage)collected.Value!, baseline), Sources: [.. collected.Sources, new EvidenceSource(Baseline.FileName, "baseline")]);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message) with { Sources = collected.Sources };
        }
    }
}
