namespace ReadinessGate.Checks.Governance;

/// <summary>A gate that each change may loosen for itself holds nothing; where it is locked, loosening takes a change of its own that someone looks at.</summary>
/// <remarks>
/// <para>Compares with the commit where the work left its base (<c>coverage.new.base</c>, else the default branch of origin): a threshold that was lowered, a check that is required no more, an exclusion, scope or accepted
/// secret or warning that was added, a waiver that is new or ends later, a rule of ours that <c>.editorconfig</c> or <c>.globalconfig</c> makes quieter, a baseline that grew, an item of the checklist that is gone or that less has to stand behind. What becomes stricter is not listed.
/// The report has the list in every repository; it counts when <c>policy.locked</c> is <c>true</c>, here or in the base, so that a change can't unlock itself.</para>
/// <para>It asks git and needs the history: a shallow checkout is inconclusive. Changes of tracked files that are not committed yet count; a file that git does not track doesn't.</para>
/// <para>Fix: undo the loosening, or merge it by a change of its own that its owners agree to. A waiver of this check is a loosening too, but holds: <c>waivers</c> needs a name, a reason and a day.</para>
/// </remarks>
public sealed class LockedPolicyCheck : Check<GateChange>
{
    private static readonly Setting Locked = new(GateChange.LockedPath, typeof(bool), "Whether a change that loosens the gate itself fails.");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new(Policy.LockId, "The locked policy was not loosened", Category.Governance) { Settings = [Locked], Needs = "the comparison with the base" };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(GateChange evidence, Limits limits) =>
        limits.Find(Locked.Name) is { IsTrue: false } && !evidence.WasLocked ? $"'{Locked.Name}' is false" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(GateChange evidence, Limits limits) =>
        evidence.Loosened.Select(loosened => new Finding($"{loosened.Text} (compared with {evidence.Base})", loosened.At, Remedy: "undo it, or merge it by a change of its own"));
}
