namespace ReadinessGate;

/// <summary>What people claim: the manual checklist of a system, with what git and the files say about it.</summary>
/// <param name="Path">Relative to the root of the system.</param>
/// <param name="Today">The day of the verdict, in UTC.</param>
public sealed record Checklist(string Path, DateOnly Today) : Evidence
{
    /// <summary>Where it is looked for unless readiness.json says otherwise.</summary>
    public const string DefaultPath = "READINESS.md";

    /// <summary>draft, in review or approved; null when it does not say.</summary>
    public string? Status { get; init; }

    /// <summary>What is being prepared: items of later phases are not due.</summary>
    public ChecklistPhase Phase { get; init; }

    /// <summary>When it is to be looked at again; null when it does not say.</summary>
    public ChecklistReview? Review { get; init; }

    /// <summary>The items in the order of the file.</summary>
    public ImmutableArray<ChecklistItem> Items { get; init; } = [];

    /// <summary>The items where the work left its base; empty where there is no base.</summary>
    public ImmutableArray<ChecklistItem> Earlier { get; init; } = [];

    /// <summary>The rows of the sign-off table.</summary>
    public ImmutableArray<SignOff> SignOffs { get; init; } = [];

    /// <summary>Which services a scenario needs.</summary>
    public ServiceMatrix Services { get; init; } = ServiceMatrix.None;

    /// <summary>The scenario that readiness.json names, or null.</summary>
    public string? Scenario { get; init; }

    /// <summary>The decision to deploy; null without such a section.</summary>
    public Decision? Decision { get; init; }

    /// <summary>What the documents of the system list as still to be done.</summary>
    public ImmutableArray<OpenAction> Actions { get; init; } = [];

    /// <summary>The rows of the risk table.</summary>
    public ImmutableArray<Risk> Risks { get; init; } = [];

    /// <summary>What is written wrongly, in the order of the file.</summary>
    public ImmutableArray<ChecklistProblem> Problems { get; init; } = [];

    /// <summary>The files that items name as evidence, by the path as it is written.</summary>
    public ImmutableDictionary<string, EvidenceFile> Files { get; init; } = ImmutableDictionary.Create<string, EvidenceFile>(StringComparer.Ordinal);

    /// <summary>What the commands answered, by their text; null while nobody said that they may be run.</summary>
    public ImmutableDictionary<string, CommandAnswer>? Answers { get; init; }

    /// <summary>Why git could not be asked, with the remedy; null when it could.</summary>
    public string? GitProblem { get; init; }
}

/// <summary>When a checklist is to be looked at again.</summary>
/// <param name="Day">The last day on which it needs no look.</param>
/// <param name="At">Where it says so.</param>
public sealed record ChecklistReview(DateOnly Day, Place At);

/// <summary>Something that is written wrongly.</summary>
/// <param name="At">Line and column.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record ChecklistProblem(Place At, string Message, string Remedy);

/// <summary>One entry below a heading such as "Next steps".</summary>
/// <param name="At">Where.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Id">The item it belongs to, where it says so.</param>
public sealed record OpenAction(Place At, string Text, string? Id);
