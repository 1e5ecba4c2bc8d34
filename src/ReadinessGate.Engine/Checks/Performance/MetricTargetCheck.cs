using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Performance;

/// <summary>Every metric that was measured reaches its target: latency, throughput, availability, size, success of the pipeline.</summary>
/// <remarks>
/// <para>Each element of <c>metrics</c> names a figure in a file that another tool wrote, and a target with its sign and unit. Units of one kind convert: time, sizes, shares (<c>0.995</c> as <c>ratio</c> is 99.5 %), and rates of them.
/// The report shows each as EXCEEDED, MET, MISSED or NOT MEASURED. While one is not measured the check is pending: see RG3004.</para>
/// <para>Fix: improve what was measured, and measure again.</para>
/// <para>Source: the metric tables of production-readiness reports; Google, Site Reliability Engineering, chapter 4: a service level objective is a target for a measured indicator.</para>
/// </remarks>
public sealed class MetricTargetCheck : Check<Measurements>
{
    /// <summary>The metrics of a system.</summary>
    public static readonly Setting Metrics = new("metrics", typeof(MetricPolicy[]), "Figures that other tools measured, each with its target.");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG3002", "Every metric reaches its target", Category.Performance) { Settings = [Metrics], Needs = "the evidence of metrics" };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Measurements evidence, Limits limits) => evidence.All.IsEmpty ? "no metric is configured" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Measurements evidence, Limits limits)
    {
        var missed = evidence.All.Where(metric => metric.Value is { } value && !metric.Target.IsReachedBy(value)).ToArray();
        var open = evidence.All.Where(metric => metric.Value is null).Select(metric => metric.Name).ToArray();
        return missed.Length == 0 && open.Length > 0
            ? throw new EvidencePendingException($"{string.Join(", ", open.Take(3))}{(open.Length > 3 ? $" and {open.Length - 3} more" : "")} {(open.Length == 1 ? "is" : "are")} not measured", "see what RG3004 says of each")
            : missed.Select(metric => Missed(metric, metric.Value!.Value, limits));
    }

    private static Finding Missed(Measurement metric, double value, Limits limits)
    {
        var target = metric.Target;
        var distance = target.Show(Math.Abs(value - target.Value));
        var side = value > target.Value ? "too much" : value < target.Value ? "too little" : "of difference";
        return new Finding($"{metric.Name} is {target.Show(value)}, required {target}; {distance} {side}", limits.PlaceOf($"{metric.Path}.target"), Measured: target.Show(value), Required: $"{target}", Remedy: $"improve it and measure again ({metric.Source})");
    }
}
