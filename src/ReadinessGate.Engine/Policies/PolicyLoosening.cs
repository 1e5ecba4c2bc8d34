using ReadinessGate.Checks;

namespace ReadinessGate.Policies;

/// <summary>Compares two readiness.json: what does the second one accept that the first does not?</summary>
public sealed class PolicyLoosening(Policy before, Policy now)
{
    // Lists that shape evidence and belong to no check.
    private static readonly ImmutableArray<Setting> Lists = [new(Policy.CoverageExcludePath, typeof(string[]), "") { Looseness = Looseness.MoreItems }];

    /// <summary>Each loosening, at its place in the second file.</summary>
    public IEnumerable<Loosening> Find()
    {
        if (before.Find(GateChange.LockedPath)?.IsTrue == true && now.Find(GateChange.LockedPath)?.IsTrue != true)
            yield return new Loosening(PlaceOf(GateChange.LockedPath), $"'{GateChange.LockedPath}' was taken away");
        foreach (var check in CheckCatalog.All.Where(check => before.DemandOf(check) == Demand.Required && now.DemandOf(check) != Demand.Required))
            yield return new Loosening(PlaceOf("require"), $"{check.Descriptor.Id} ({check.Descriptor.Title}) is required no more");
        foreach (var (check, threshold) in CheckCatalog.All.SelectMany(check => check.Descriptor.Thresholds.Select(threshold => (check, threshold))).DistinctBy(pair => pair.threshold.Name))
            if (new Limits(before) is var was && new Limits(now) is var limits && Applied(check, threshold) && (threshold.Direction == Direction.AtLeast ? limits.Of(threshold) < was.Of(threshold) : limits.Of(threshold) > was.Of(threshold)))
                yield return new Loosening(PlaceOf(threshold.Name), Changed(threshold.Name, was.Of(threshold), limits.Of(threshold)));
        foreach (var setting in CheckCatalog.All.SelectMany(check => check.Descriptor.Settings).DistinctBy(setting => setting.Name).Concat(Lists))
            foreach (var found in ValueLoosening.Find(setting, before.Find(setting.Name), now.Find(setting.Name)))
                yield return new Loosening(found.At is { } at ? new Place(PlaceOf(setting.Name).Path, at.Line, at.Column) : PlaceOf(setting.Name), found.Text);
        foreach (var waiver in now.Waivers)
            if (before.Waivers.FirstOrDefault(known => known.Check == waiver.Check) is not { } known)
                yield return new Loosening(waiver.At, $"{waiver.Check} is waived until {waiver.Day} by {waiver.By}: {waiver.Because}");
            else if (waiver.Until > known.Until)
                yield return new Loosening(waiver.At, $"the waiver of {waiver.Check} ends on {waiver.Day}, was {known.Day}");
    }

    /// <summary>The words for a number that changed.</summary>
    public static string Changed(string name, double was, double value) => FormattableString.Invariant($"'{name}' is {value:0.##}, was {was:0.##}");

    // A check that was required without its one figure was held to the default; of several figures those that are not set are not judged.
    private bool Applied(Check check, Threshold threshold) => new Limits(before).Has(threshold) || (check.Descriptor.Thresholds.Length == 1 && before.DemandOf(check) == Demand.Required);

    private Place PlaceOf(string name) => now.PlaceOf(name) ?? new Place(before.Path!);
}
