namespace ReadinessGate.Checks.Performance;

/// <summary>Every target has a measurement: a target alone says what was hoped for.</summary>
/// <remarks>
/// <para>A file that does not exist leaves the check pending, one that can't be read inconclusive. A file that holds no number at the path, one in a unit that does not convert, or one that says it was measured in another environment or over another window than <c>metrics</c> asks fails the check.</para>
/// <para>A file says so beside its figure: <c>{ "value": 99.95, "unit": "%", "environment": "staging", "window": "30d", "source": "probe" }</c>.</para>
/// <para>Fix: run the tool that writes the file, or correct <c>from</c>.</para>
/// <para>Source: readiness reports that tick "99.9 % uptime target" before the first deployment.</para>
/// </remarks>
public sealed class MetricMeasuredCheck : Check<Measurements>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG3004", "Every target has a measurement", Category.Performance) { Settings = [MetricTargetCheck.Metrics], Needs = "the evidence of metrics" };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Measurements evidence, Limits limits) => evidence.All.IsEmpty ? "no metric is configured" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Measurements evidence, Limits limits)
    {
        var wrong = evidence.All.Where(metric => metric.State == Outcome.Fail).ToArray();
        if (wrong.Length > 0)
            return wrong.Select(metric => new Finding($"{metric.Name} is not measured: {metric.Problem}", limits.PlaceOf($"{metric.Path}.from"), Required: $"{metric.Target}", Remedy: "correct 'from', or what writes the file"));
        if (evidence.All.FirstOrDefault(metric => metric.State == Outcome.Inconclusive) is { } unreadable)
            throw new EvidenceException(unreadable.Problem!);
        var missing = evidence.All.Where(metric => metric.State == Outcome.Pending).Select(metric => metric.Problem!).Distinct().ToArray();
        return missing.Length > 0 ? throw new EvidencePendingException(string.Join("; ", missing), "run what writes it, or correct 'from'") : [];
    }
}
