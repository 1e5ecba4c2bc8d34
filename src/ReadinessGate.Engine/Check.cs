namespace ReadinessGate;

/// <summary>A pure judgement of one kind of evidence: evidence in, findings out.</summary>
public abstract class Check
{
    /// <summary>Id, title, category and configuration of the check.</summary>
    public abstract CheckDescriptor Descriptor { get; }

    /// <summary>The kind of evidence it judges.</summary>
    public abstract Type EvidenceType { get; }

    /// <summary>True when what is wrong in a part of the evidence stays wrong whatever the rest says.</summary>
    public virtual bool JudgesPartialEvidence => false;

    /// <summary>True when the check itself says why the evidence is unusable; it still passes on usable evidence only.</summary>
    public virtual bool JudgesUnusableEvidence => false;

    /// <summary>True when the check can count without readiness.json.</summary>
    public virtual bool CountsByDefault => true;

    /// <summary>The reason why the subject of the check does not exist, or null.</summary>
    public abstract string? NotApplicableBecause(Evidence evidence, Limits limits);

    /// <summary>What a pass on this evidence does not say, or null.</summary>
    public abstract string? CaveatOf(Evidence evidence);

    /// <summary>What keeps the check from passing; nothing is a pass.</summary>
    public abstract IEnumerable<Finding> Examine(Evidence evidence, Limits limits);
}

/// <summary>A check of one type of evidence.</summary>
/// <typeparam name="T">The evidence it judges.</typeparam>
public abstract class Check<T> : Check
    where T : Evidence
{
    /// <inheritdoc/>
    public sealed override Type EvidenceType => typeof(T);

    /// <inheritdoc/>
    public sealed override string? NotApplicableBecause(Evidence evidence, Limits limits) => NotApplicableBecause((T)evidence, limits);

    /// <inheritdoc/>
    public sealed override string? CaveatOf(Evidence evidence) => CaveatOf((T)evidence);

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Examine(Evidence evidence, Limits limits) => Examine((T)evidence, limits);

    /// <summary>The reason why the subject of the check does not exist, or null.</summary>
    protected virtual string? NotApplicableBecause(T evidence, Limits limits) => null;

    /// <summary>What a pass on this evidence does not say, or null.</summary>
    protected virtual string? CaveatOf(T evidence) => null;

    /// <summary>What keeps the check from passing; nothing is a pass.</summary>
    protected abstract IEnumerable<Finding> Examine(T evidence, Limits limits);
}
