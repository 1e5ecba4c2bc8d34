namespace ReadinessGate;

/// <summary>What a verdict is about: which commit, which builds, which policy, which files.</summary>
/// <param name="Commit">Commit of the evidence, or of the checkout where no test run told one; null when unknown or when runs differ.</param>
/// <param name="Tree">clean, dirty or unknown: the state of the checkout when the tests ran.</param>
/// <param name="Version">The version of the system, where its assemblies agree on one.</param>
/// <param name="CiRun">The CI system's name of the run, where all test runs agree.</param>
/// <param name="Assemblies">The builds of the projects under test, sorted by project, framework and operating system.</param>
/// <param name="Policy">readiness.json; null without one.</param>
/// <param name="Files">The files that evidence was read from, sorted by path.</param>
public sealed record Provenance(string? Commit, string Tree, string? Version, string? CiRun, ImmutableArray<BuiltAssembly> Assemblies, FileDigest? Policy, ImmutableArray<FileDigest> Files) : Evidence
{
    /// <summary>A state in which nothing is changed that git knows.</summary>
    public const string Clean = "clean";

    /// <summary>A state in which something is changed and not committed.</summary>
    public const string Dirty = "dirty";

    /// <summary>What there is without git.</summary>
    public const string Unknown = "unknown";
}

/// <summary>One build of one assembly.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Project">Project file, relative to the root of the system, with <c>/</c>.</param>
/// <param name="Framework">Target framework.</param>
/// <param name="Configuration">Build configuration.</param>
/// <param name="Os">Operating system of the build.</param>
/// <param name="Version">Its informational version without what follows the plus sign; null where it has none.</param>
/// <param name="Mvid">Module version id.</param>
/// <param name="SourceKey">See <see cref="ProjectFacts.SourceKey"/>.</param>
public sealed record BuiltAssembly(string Name, string Project, string Framework, string Configuration, string Os, string? Version, string Mvid, string SourceKey);

/// <summary>A file and its content's hash.</summary>
/// <param name="Path">Relative to the root of the system or to the evidence folder, with <c>/</c>.</param>
/// <param name="Sha256">64 hexadecimal digits.</param>
public sealed record FileDigest(string Path, string Sha256);
