namespace ReadinessGate.Checks.Code;

/// <summary>A rule of our analyzers has no more findings than accepted.</summary>
/// <remarks>
/// The counts come from the RG1000 note that the analyzers leave in the compiler's SARIF log, before any suppression; what <c>readiness.baseline.json</c> accepts is taken off;
/// a rule that was switched off or did not run can't be counted and is never a pass.
/// </remarks>
public sealed class RuleLimitCheck : Check<SourceDiagnostics>
{
    private readonly CodeRule _rule;
    private readonly Threshold _maximum;

    /// <summary>A check of one rule.</summary>
    public RuleLimitCheck(CodeRule rule)
    {
        _rule = rule;
        _maximum = new Threshold($"rules.{rule.Id}.max", 0, Unit.Count, $"How many findings of {rule.Id} are accepted.", Direction.AtMost);
        Descriptor = new CheckDescriptor(rule.Id, rule.Title, rule.Category) { Thresholds = [_maximum], Needs = SourceDiagnostics.Log };
    }

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; }

    /// <inheritdoc/>
    /// <remarks>The compiler already shows these findings; counting them needs a SARIF log that only CI and an explicit run write.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(SourceDiagnostics evidence, Limits limits)
    {
        // Where the rule is an error a build that succeeded has no finding of it: nothing is left to count.
        if (limits.Of(_maximum) == 0 && evidence.Compilations.All(compilation => compilation.Enforced.Contains(_rule.Id)))
            yield break;
        CompilerEvidence.RequireLogs(evidence.Compilations);
        var blind = evidence.Compilations.Where(compilation => !compilation.RuleCounts.ContainsKey(_rule.Id) || compilation.RulesOff.Contains(_rule.Id)).ToArray();
        if (blind.Length > 0)
            throw new EvidenceException($"{_rule.Id} was switched off or did not run in {string.Join(", ", blind.Select(compilation => Path.GetFileNameWithoutExtension(compilation.Project)).Distinct().Take(3))}; switch it on (severity 'suggestion' is enough) to have it counted");
        var count = Count(evidence);
        var accepted = limits.Of(_maximum);
        if (count <= accepted)
            yield break;
        var worst = PlacesIn(evidence)
            .Select(place => place.At.ToString())
            .Distinct().Order(StringComparer.Ordinal).Take(3).ToImmutableArray();
        yield return new Finding($"{Quantity.Of(count, "finding")} of {_rule.Id} ({_rule.Title}), accepted {accepted:F0}", limits.PlaceOf(_maximum), worst, $"{count}", $"at most {accepted:F0}");
    }

    // A linked source and a Directory.Build.props are seen by every project that has them, and hold their findings once.
    private int Count(SourceDiagnostics evidence)
    {
        var perProject = evidence.Compilations.GroupBy(compilation => compilation.Project, StringComparer.Ordinal).Sum(project => project.Max(NotAccepted));
        var perPlace = PlacesIn(evidence).Distinct().GroupBy(place => place.At).Select(place => place.Count()).ToArray();
        return Math.Max(perPlace.Length, perProject - perPlace.Sum(projects => projects - 1));
    }

    private int NotAccepted(CompilationDiagnostics compilation) =>
        compilation.RuleCounts[_rule.Id] - compilation.Diagnostics.Count(diagnostic => diagnostic.Accepted && diagnostic.Id == _rule.Id);

    private IEnumerable<(string Project, Place At)> PlacesIn(SourceDiagnostics evidence) =>
        from compilation in evidence.Compilations
        from diagnostic in compilation.Diagnostics
        where diagnostic.Id == _rule.Id && diagnostic is { At: not null, Accepted: false }
        select (compilation.Project, diagnostic.At);
}
