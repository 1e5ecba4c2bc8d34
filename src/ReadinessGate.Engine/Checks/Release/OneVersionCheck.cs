namespace ReadinessGate.Checks.Release;

/// <summary>What was tested, what is tagged and what the changelog describes are one version; otherwise nobody can tell what runs in production.</summary>
/// <remarks>
/// <para>The version is the informational version of the assemblies under test as their last build left it, without what follows the plus sign. All have the same one, and it is one of Semantic Versioning 2.0.</para>
/// <para>The newest entry of <c>CHANGELOG.md</c> in the root of the system equals it: <c>## [1.2.3] - 2026-01-31</c>, also without brackets or with a <c>v</c>. Text below <c>Unreleased</c> is a finding for a release;
/// a pre-release may be described there, or in the entry of the release that it leads to.</para>
/// <para>Where tags of the commit are versions (<c>1.2.3</c>, <c>v1.2.3</c>, or either behind the name of the system as in <c>orders-v1.2.3</c>), one of them is this version; no tag of this version stands on another commit. Other tags are passed over.
/// While the commit is tagged with a release, <c>PublicAPI.Unshipped.txt</c> of a project that is packed is empty.</para>
/// <para>Findings are reported without git too, but a pass needs it: without a checkout the check is inconclusive. A checkout that has no tags at all, as CI systems make it, can't show that the version is new; a pass says so.</para>
/// <para>Fix: set one <c>&lt;Version&gt;</c> in <c>Directory.Build.props</c>, give the entry of the changelog this version, tag the commit with it; raise it after each release. In CI check out with tags (<c>fetch-depth: 0</c>).</para>
/// <para>Source: Semantic Versioning 2.0.0, rule 3: the contents of a released version must not be modified; Keep a Changelog 1.1.0.</para>
/// </remarks>
public sealed class OneVersionCheck : Check<ReleaseVersion>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG8020", "The version is one", Category.Release) { Needs = "the comparison of versions" };

    /// <inheritdoc/>
    /// <remarks>Between two releases nothing is tagged, and the changelog is not written yet.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    public override bool JudgesUnusableEvidence => true;

    /// <inheritdoc/>
    protected override string? CaveatOf(ReleaseVersion evidence) => evidence.Tags.IsEmpty ? "the checkout has no tag of a version, so nothing shows that this one is new" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(ReleaseVersion evidence, Limits limits)
    {
        var at = limits.PlaceOf("require");
        var wrong = evidence.Projects.GroupBy(project => project.Text).Where(group => SemanticVersion.Parse(group.Key) is null).Select(Malformed).ToArray();
        if (wrong.Length > 0)
            return wrong;
        var versions = evidence.Projects.GroupBy(project => SemanticVersion.Parse(project.Text)!).OrderByDescending(group => group.Key).ToArray();
        if (versions.Length > 1)
            return [new Finding($"the projects have {versions.Length} versions: {string.Join("; ", versions.Select(group => $"{group.Key} ({Some(group)})"))}", at, Remedy: "set one <Version> for all of them in Directory.Build.props, and build them all")];
        var version = versions[0].Key;
        return [.. OfChangelog(evidence.Changelog, version) is { } finding ? (Finding[])[finding] : [], .. OfTags(evidence.Tags, version, at), .. OfApi(evidence)];
    }

    private static Finding Malformed(IGrouping<string?, ProjectVersion> group) => new(
        group.Key is null ? $"{Some(group)} has no informational version" : $"the version '{group.Key}' of {Some(group)} does not follow SemVer 2.0",
        new Place(group.First().Project),
        Remedy: "write major.minor.patch, such as 1.2.3 or 1.2.3-rc.1");

    private static string Some(IEnumerable<ProjectVersion> projects)
    {
        var names = projects.Select(project => project.Project).Distinct(StringComparer.Ordinal).ToArray();
        return names.Length > 3 ? $"{string.Join(", ", names.Take(3))} and {names.Length - 3} more" : string.Join(", ", names);
    }

    private static Finding? OfChangelog(Changelog? changelog, SemanticVersion version)
    {
        var entry = $"the heading [{version}]";
        if (changelog is null)
            return new Finding("there is no CHANGELOG.md beside the code", new Place("CHANGELOG.md"), Remedy: $"write one whose newest entry has {entry}");
        var isPending = changelog.Unreleased is { Words: > 0 };
        if (version.IsPrerelease ? isPending || changelog.Newest?.Version.Core == version.Core : !isPending && changelog.Newest?.Version == version)
            return null;
        if (isPending)
            return new Finding($"changes of {version} still stand under Unreleased", new Place(changelog.Path, changelog.Unreleased!.Line, 1), Remedy: $"move them below {entry}, or make it a pre-release");
        if (changelog.Newest is not { } newest)
            return new Finding($"no entry of {changelog.Path} is a version", new Place(changelog.Path, 1, 1), Remedy: $"write {entry} and what changed");
        return new Finding($"the newest entry is {newest.Version}, and the version is {version}", new Place(changelog.Path, newest.Line, 1), Measured: $"{newest.Version}", Required: $"{version}", Remedy: newest.Version.CompareTo(version) > 0 ? $"set the version to {newest.Version} and build again" : $"write {entry} and what changed");
    }

    private static IEnumerable<Finding> OfTags(ImmutableArray<VersionTag> tags, SemanticVersion version, Place? at)
    {
        var head = tags.Where(tag => tag.IsHead).ToArray();
        if (head.Length > 0 && !head.Any(tag => tag.Version == version))
            yield return new Finding($"the commit is tagged {string.Join(", ", head.Select(tag => tag.Name))}, and the version is {version}", at, Measured: $"{version}", Required: $"{head[0].Version}", Remedy: "set the version to that of the tag and build again, or correct the tag");
        if (tags.FirstOrDefault(tag => !tag.IsHead && tag.Version == version) is { } taken)
            yield return new Finding($"{version} was tagged already: {taken.Name} stands on another commit", at, Remedy: "raise the version");
    }

    private static IEnumerable<Finding> OfApi(ReleaseVersion evidence) =>
        evidence.Tags.FirstOrDefault(tag => tag is { IsHead: true, Version.IsPrerelease: false }) is { } release
            ? evidence.Unshipped.Select(file => new Finding($"{Quantity.Of(file.Count, "line")} of the public API {(file.Count == 1 ? "is" : "are")} not shipped, and the commit is tagged {release.Name}", file.At, Remedy: "move them to PublicAPI.Shipped.txt, and tag again"))
            : [];
}
