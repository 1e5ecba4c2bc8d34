namespace ReadinessGate;

/// <summary>What the build left about the projects of the system.</summary>
/// <param name="Projects">Sorted by project, framework and operating system.</param>
/// <param name="WithoutFacts">Project files of the system that left none: they lack the package or were not built.</param>
public sealed record BuildFacts(ImmutableArray<ProjectFacts> Projects, ImmutableArray<string> WithoutFacts) : Evidence;

/// <summary>What the build of one project and framework is made of.</summary>
public sealed record ProjectFacts : LegFacts
{
    /// <summary>Simple name of the assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>True for a project whose tests are to be run.</summary>
    public bool IsTest { get; init; }

    /// <summary>Ids of the packages that the project references itself, sorted.</summary>
    public ImmutableArray<string> Packages { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Rules of our analyzers that this build raised to errors and nothing switched off: it has no finding of them.</summary>
    public ImmutableArray<string> Enforced { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Properties of the project that say how strictly it was compiled, as far as they are set.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get => field ?? ImmutableSortedDictionary<string, string>.Empty; init; }

    /// <summary>Packages that bring analyzers or generators of their own, sorted.</summary>
    public ImmutableArray<string> Analyzers { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The informational version of the assembly without what follows the plus sign; null where it has none.</summary>
    public string? Version { get; init; }

    /// <summary>Module version id of the assembly: equal ids mean the same bytes.</summary>
    public required string Mvid { get; init; }

    /// <summary>SHA-256 over the sorted paths and checksums of the sources; the MVID where there is no PDB.</summary>
    public required string SourceKey { get; init; }

    /// <summary>SHA-256 over the sorted names of the source files below the project's folder.</summary>
    public string? SourceTree { get; init; }

    /// <summary>The sources, sorted by path.</summary>
    public ImmutableArray<SourceDocument> Documents { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The public methods and endpoints by source file, sorted by path; null where the build was recorded by a version that did not look for them.</summary>
    public ImmutableArray<DocumentOperations>? Operations { get; init; }
}

/// <summary>One source file of an assembly.</summary>
/// <param name="Path">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Checksum">Algorithm and hash as the compiler wrote them: <c>sha256:…</c>.</param>
/// <param name="Lines">The lines that can run, as ranges: <c>10-12,15</c>.</param>
public sealed record SourceDocument(string Path, string Checksum, string Lines);

/// <summary>The public methods of public types and the handlers of routes in one source file of an assembly.</summary>
/// <param name="Path">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Methods">The lines of each and its full name: <c>10-14 Shop.Cart.Add</c>; sorted by line.</param>
public sealed record DocumentOperations(string Path, ImmutableArray<string> Methods)
{
    /// <summary>Stands for the lines of an endpoint that has none of its own.</summary>
    public const string NoLines = "-";
}
