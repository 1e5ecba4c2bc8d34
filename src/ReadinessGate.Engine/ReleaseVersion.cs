namespace ReadinessGate;

/// <summary>What the parts of a repository say about the version that it is.</summary>
/// <param name="Projects">The versions of the assemblies under test, sorted by project.</param>
/// <param name="Changelog">CHANGELOG.md; null without one.</param>
/// <param name="Tags">The tags of the checkout that are versions of the system, sorted by name.</param>
/// <param name="Unshipped">The files of public members that are not shipped yet, sorted by path.</param>
public sealed record ReleaseVersion(ImmutableArray<ProjectVersion> Projects, Changelog? Changelog, ImmutableArray<VersionTag> Tags, ImmutableArray<UnshippedApi> Unshipped) : Evidence;

/// <summary>The version of an assembly.</summary>
/// <param name="Project">Project file, relative to the root of the system.</param>
/// <param name="Text">Its informational version without what follows the plus sign; null where it has none.</param>
public sealed record ProjectVersion(string Project, string? Text);

/// <summary>What CHANGELOG.md says about versions.</summary>
/// <param name="Path">Relative to the root of the system.</param>
/// <param name="Newest">The first entry of a version; null without one.</param>
/// <param name="Unreleased">The heading of what has no version yet; null without one.</param>
public sealed record Changelog(string Path, ChangelogEntry? Newest, Heading? Unreleased);

/// <summary>One entry of a changelog.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Line">1-based.</param>
public sealed record ChangelogEntry(SemanticVersion Version, int Line);

/// <summary>A tag that is a version.</summary>
/// <param name="Name">As git has it.</param>
/// <param name="Version">The version in it.</param>
/// <param name="IsHead">Whether it stands on the commit that is checked out.</param>
public sealed record VersionTag(string Name, SemanticVersion Version, bool IsHead);

/// <summary>A file of public members that are not shipped yet, of a project that is packed.</summary>
/// <param name="At">The first of them.</param>
/// <param name="Count">How many.</param>
public sealed record UnshippedApi(Place At, int Count);
