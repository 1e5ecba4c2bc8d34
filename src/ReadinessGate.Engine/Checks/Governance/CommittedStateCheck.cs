namespace ReadinessGate.Checks.Governance;

/// <summary>The verdict is about a state that git knows: a commit, with nothing changed on top of it.</summary>
/// <remarks>
/// <para>A receipt names the commit that it is about. With changes that are not committed it would name one that nobody tested.
/// Looks at what the test runs recorded: commit and state of the checkout when they ran; without a test run, at the checkout.</para>
/// <para>Fix: commit the changes and run the tests again; in CI, let no step write into tracked files before the tests.</para>
/// <para>Source: release checklists ask for a receipt with the real commit; hand-written ones hold <c>[latest]</c>.</para>
/// </remarks>
public sealed class CommittedStateCheck : Check<Provenance>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG0301", "The verdict is about a committed state", Category.Governance);

    /// <inheritdoc/>
    /// <remarks>Whoever works on the code tests what is not committed.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Provenance evidence, Limits limits)
    {
        var place = limits.PlaceOf("require");
        if (evidence.Tree == Provenance.Dirty)
            yield return new Finding("the tests ran on a checkout with changes that are not committed", place, Measured: "dirty", Required: "clean", Remedy: "commit them and run the tests again");
        else if (evidence.Commit is null || evidence.Tree == Provenance.Unknown)
            throw new EvidenceException("which commit the evidence is about is not known: git was missing, or the test runs are of several commits. Fix: run the tests in a checkout, with git on the path");
    }
}
