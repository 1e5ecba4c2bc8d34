namespace ReadinessGate.Collecting;

/// <summary>What collectors share: files, policy, and the evidence legs, read once.</summary>
public sealed class CollectionContext
{
    private readonly Lazy<ImmutableArray<EvidenceLeg>> _legs;
    private readonly Lazy<Freshness> _freshness;
    private readonly Lazy<GitBase> _base;
    private readonly Dictionary<Type, Collected> _collected = [];

    /// <summary>Shares what stands in a system and its evidence folders.</summary>
    /// <param name="files">The files of the system.</param>
    /// <param name="policy">What is asked.</param>
    /// <param name="evidenceFolders">Absolute folders.</param>
    /// <param name="evidenceIsLocal">True for the system's own evidence folder, where facts of deleted projects may lie.</param>
    public CollectionContext(RepositoryFiles files, Policy policy, ImmutableArray<string> evidenceFolders, bool evidenceIsLocal)
    {
        Files = files;
        Policy = policy;
        EvidenceFolders = evidenceFolders;
        EvidenceIsLocal = evidenceIsLocal;
        _legs = new Lazy<ImmutableArray<EvidenceLeg>>(() => Distinct(Collecting.EvidenceFolders.Read(evidenceFolders).Where(leg => !evidenceIsLocal || File.Exists(Path.Combine(files.Root, leg.Facts.Project)))));
        _freshness = new Lazy<Freshness>(() => new Freshness(_legs.Value, files));
        _base = BaseOf(files, policy);
    }

    private CollectionContext(CollectionContext bare, Policy policy)
    {
        (Files, Policy, EvidenceFolders, EvidenceIsLocal, Today, CommandPatience) = (bare.Files, policy, bare.EvidenceFolders, bare.EvidenceIsLocal, bare.Today, bare.CommandPatience);
        (_legs, _freshness, _base) = (bare._legs, bare._freshness, BaseOf(bare.Files, policy));
    }

    /// <summary>The same files and evidence for another policy: what a system is asked may depend on what its builds show.</summary>
    public CollectionContext Under(Policy policy) => new(this, policy);

    /// <summary>The files of the system.</summary>
    public RepositoryFiles Files { get; }

    /// <summary>What is asked.</summary>
    public Policy Policy { get; }

    /// <summary>Absolute evidence folders; never printed.</summary>
    public ImmutableArray<string> EvidenceFolders { get; }

    /// <summary>True for the system's own evidence folder, false for folders that were handed in.</summary>
    public bool EvidenceIsLocal { get; }

    /// <summary>The day of the verdict, in UTC; collectors read no clock.</summary>
    public DateOnly Today { get; init; }

    /// <summary>How long a command of the checklist may take; null while none may be run.</summary>
    public TimeSpan? CommandPatience { get; init; }

    /// <summary>One leg per operating system, project and framework, sorted.</summary>
    public ImmutableArray<EvidenceLeg> Legs => _legs.Value;

    /// <summary>The legs of test projects.</summary>
    public IEnumerable<EvidenceLeg> TestLegs => Legs.Where(leg => leg.Facts.IsTest);

    /// <summary>The projects that a test run named as members and no build has left facts of, sorted: they would be missing from every figure.</summary>
    public ImmutableArray<string> Unbuilt =>
    [
        .. TestLegs.SelectMany(leg => leg.Run?.Members ?? []).Distinct().Except(Legs.Select(leg => leg.Facts.Project))
            .Where(project => File.Exists(Path.Combine(Files.Root, project))).Order(StringComparer.Ordinal),
    ];

    /// <summary>The state of each run.</summary>
    public Freshness Freshness => _freshness.Value;

    /// <summary>What the work at hand will be merged into.</summary>
    /// <exception cref="EvidenceException">It can't be told; says what to do.</exception>
    public GitBase Base => _base.Value;

    /// <summary>The files that evidence was read from so far.</summary>
    public IEnumerable<EvidenceSource> Sources => _collected.Values.SelectMany(collected => collected.Sources.IsDefault ? [] : collected.Sources);

    /// <summary>The evidence of a kind, read once: some kinds are made of others.</summary>
    public Collected Collect(Type type)
    {
        if (!_collected.TryGetValue(type, out var collected))
            _collected[type] = collected = CollectorCatalog.All[type].Collect(this);
        return collected;
    }

    private static Lazy<GitBase> BaseOf(RepositoryFiles files, Policy policy) => new(() => GitBase.Find(files.Root, policy.Find(NewCode.BasePath)?.Text));

    // The same leg may have been handed in twice, for example as an artifact and in place: the newer run counts.
    private static ImmutableArray<EvidenceLeg> Distinct(IEnumerable<EvidenceLeg> legs) =>
    [
        .. legs.GroupBy(leg => (leg.Facts.Project, leg.Facts.Framework, leg.Facts.Os))
            .Select(group => group.OrderByDescending(leg => leg.Run?.Time ?? "", StringComparer.Ordinal).First()),
    ];
}
