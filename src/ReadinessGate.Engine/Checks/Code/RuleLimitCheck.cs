namespace ReadinessGate.Checks.Code;

/// <summary>A rule of our analyzers has no more findings than accepted.</summary>
/// <remarks>
/// The counts come from the RG1000 note that the analyzers leave in the compiler's SARIF log, before any suppression;
/// a rule that was switched off or did not run can't be counted and is never a pass.
/// </remarks>
public sealed class RuleLimitCheck(CodeRule rule) : Check<SourceDiagnostics>
{
    private readonly Threshold _maximum = new($"rules.{rule.Id}.max", 0, Unit.Count, $"How many findings of {rule.Id} are accepted.", Direction.AtMost);

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new(rule.Id, rule.Title, rule.Id.StartsWith("RG12", StringComparison.Ordinal) ? Category.Security : rule.Id.StartsWith("RG11", StringComparison.Ordinal) ? Category.Documentation : Category.Code)
    {
        Thresholds = [new($"rules.{rule.Id}.max", 0, Unit.Count, $"How many findings of {rule.Id} are accepted.", Direction.AtMost)],
        Needs = "the compiler's SARIF log",
    };

    /// <inheritdoc/>
    /// <remarks>The compiler already shows these findings; counting them needs a SARIF log that only CI and an explicit run write.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(SourceDiagnostics evidence, Limits limits)
    {
        // Where the rule is an error a build that succeeded has no finding of it: nothing is left to count.
        if (limits.Of(_maximum) == 0 && evidence.Compilations.All(compilation => compilation.Enforced.Contains(rule.Id)))
            yield break;
        if (evidence.Compilations.FirstOrDefault(compilation => !compilation.HasLog) is { } silent)
            throw new EvidencePendingException($"{Path.GetFileNameWithoutExtension(silent.Project)} ({silent.Framework}) was built without one", "build with -p:ReadinessGateSarif=true, or with -t:ReadinessGate; CI builds do so by themselves");
        var blind = evidence.Compilations.Where(compilation => !compilation.RuleCounts.ContainsKey(rule.Id) || compilation.RulesOff.Contains(rule.Id)).ToArray();
        if (blind.Length > 0)
            throw new EvidenceException($"{rule.Id} was switched off or did not run in {string.Join(", ", blind.Select(compilation => Path.GetFileNameWithoutExtension(compilation.Project)).Distinct().Take(3))}; switch it on (severity 'suggestion' is enough) to have it counted");
        var count = evidence.Compilations.GroupBy(compilation => compilation.Project, StringComparer.Ordinal).Sum(project => project.Max(compilation => compilation.RuleCounts[rule.Id]));
        var accepted = limits.Of(_maximum);
        if (count <= accepted)
            yield break;
        var worst = evidence.Compilations
            .SelectMany(compilation => compilation.Diagnostics)
            .Where(diagnostic => diagnostic.Id == rule.Id && diagnostic.At is not null)
            .Select(diagnostic => diagnostic.At!.ToString())
            .Distinct().Order(StringComparer.Ordinal).Take(3).ToImmutableArray();
        yield return new Finding($"{count} findings of {rule.Id} ({rule.Title}), accepted {accepted:F0}", limits.PlaceOf(_maximum), worst, $"{count}", $"at most {accepted:F0}");
    }
}
