namespace ReadinessGate;

/// <summary>What is known about one test run of one project and framework.</summary>
public sealed record RunFacts : LegFacts
{
    /// <summary><c>started</c> until the run ends, then <c>completed</c> or <c>partial</c>.</summary>
    public required string State { get; init; }

    /// <summary>The runner's session: all projects of one command share it.</summary>
    public string? RunId { get; init; }

    /// <summary>Sessions whose record this one replaced, the latest first: two commands may test the same project at the same time.</summary>
    public ImmutableArray<string> EarlierRuns { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary><c>vstest</c> or <c>mtp</c>.</summary>
    public string? Runner { get; init; }

    /// <summary>Commit of the checkout, or null outside git.</summary>
    public string? Commit { get; init; }

    /// <summary>clean, dirty or unknown.</summary>
    public string? Tree { get; init; }

    /// <summary>The CI system's name of the run.</summary>
    public string? CiRun { get; init; }

    /// <summary>The solution whose tests ran.</summary>
    public string? Solution { get; init; }

    /// <summary>When the run was recorded (ISO 8601, UTC).</summary>
    public string? Time { get; init; }

    /// <summary>Exit code of the test process, where the runner tells it.</summary>
    public int? ExitCode { get; init; }

    /// <summary>How many tests failed.</summary>
    public int Failed { get; init; }

    /// <summary>True when a result file was written beside this one.</summary>
    public bool HasResults { get; init; }

    /// <summary>True when a coverage file was written beside this one.</summary>
    public bool HasCoverage { get; init; }

    /// <summary>True when the history of the tests was written beside this one.</summary>
    public bool HasHistory { get; init; }

    /// <summary>Why there are no results, in words.</summary>
    public string? ResultsProblem { get; init; }

    /// <summary>Why there is no coverage, in words.</summary>
    public string? CoverageProblem { get; init; }

    /// <summary>Projects under test of the same solution, relative to the root of the system: a run builds only those that tests reference.</summary>
    public ImmutableArray<string> Members { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>What ran: the member assemblies beside the tests.</summary>
    public ImmutableArray<AssemblyIdentity> Assemblies { get => field.IsDefault ? [] : field; init; } = [];
}

/// <summary>Which build of an assembly it was.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Mvid">Module version id.</param>
/// <param name="SourceKey">See <see cref="ProjectFacts.SourceKey"/>.</param>
public sealed record AssemblyIdentity(string Name, string Mvid, string SourceKey);
