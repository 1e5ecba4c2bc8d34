using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Collecting;

/// <summary>Collects the risk tables of the checklist and of docs/risks.md, or those of the document that readiness.json names.</summary>
public sealed class RiskRegisterCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(RiskRegister);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var named = context.Policy.Find("risks.path")?.Text;
        var checklist = named is null ? context.Collect(typeof(Checklist)) : null;
        if (checklist?.Outcome == Outcome.Inconclusive)
            return checklist with { Value = null };
        try
        {
            var path = named ?? RiskRegister.DefaultPath;
            var own = Read(context, path);
            ImmutableArray<Risk> risks = [.. (checklist?.Value as Checklist)?.Risks ?? [], .. own ?? []];
            if (!risks.IsEmpty)
                return new Collected(new RiskRegister(risks, context.Today), Sources: own is null ? [] : [new EvidenceSource(path, "risks")]);
            var places = named ?? $"{RiskRegister.DefaultPath} and the checklist";
            return context.Policy.Path is null
                ? Collected.Without(Outcome.NotApplicable, "there is no risk table")
                : Collected.Without(Outcome.Pending, $"there is no risk table in {places}", "write a table with the columns Id, Risk, Probability, Impact, Mitigation, Check, Status and Review");
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message);
        }
    }

    private static ImmutableArray<Risk>? Read(CollectionContext context, string path)
    {
        try
        {
            var file = new FileInfo(context.Files.FullPath(path));
            if (!file.Exists || file.LinkTarget is not null)
                return null;
            using var content = file.OpenRead();
            return ChecklistFile.Read(path, content, context.Today).Risks;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceException($"{path}: the file can't be read ({problem.GetType().Name})", problem);
        }
    }
}
