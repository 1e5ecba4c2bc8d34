using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects the version that assemblies, changelog, tags and files of the public API name.</summary>
public sealed class ReleaseVersionCollector : Collector
{
    private const string ChangelogPath = "CHANGELOG.md";
    private const string UnshippedName = "PublicAPI.Unshipped.txt";

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(ReleaseVersion);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        ImmutableArray<ProjectVersion> projects = [.. context.Legs.Where(leg => !leg.Facts.IsTest).Select(leg => new ProjectVersion(leg.Facts.Project, leg.Facts.Version)).Distinct().OrderBy(project => project.Project, StringComparer.Ordinal).ThenBy(project => project.Text, StringComparer.Ordinal)];
        if (projects.IsEmpty)
            return Collected.Without(Outcome.Pending, "no build has left the version of an assembly", "build the projects with the package ReadinessGate");
        try
        {
            return WithTags(new ReleaseVersion(projects, ChangelogOf(context.Files), [], [.. Unshipped(context)]), context);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message);
        }
    }

    // What is wrong without tags stays wrong with them; only a pass needs them.
    private static Collected WithTags(ReleaseVersion known, CollectionContext context)
    {
        var sources = known.Unshipped.Select(file => new EvidenceSource(file.At.Path, "public API")).ToImmutableArray();
        sources = known.Changelog is { } changelog ? sources.Insert(0, new EvidenceSource(changelog.Path, "changelog")) : sources;
        if (CheckoutFolder.Of(context.Files.Root) is null)
            return new Collected(known, Outcome.Inconclusive, "there is no git checkout, so the version was compared with no tag", "judge a checkout of the repository, with its tags", sources);
        try
        {
            return new Collected(known with { Tags = TagsOf(context) }, Sources: sources);
        }
        catch (EvidenceException problem)
        {
            return new Collected(known, Outcome.Inconclusive, problem.Message, Sources: sources);
        }
    }

    private static Changelog? ChangelogOf(RepositoryFiles files) =>
        files.All.FirstOrDefault(path => string.Equals(path, ChangelogPath, StringComparison.OrdinalIgnoreCase)) is { } path && SmallText.Read(path, files.FullPath(path), files.Root, "move old entries to a file of their own") is { } text
            ? ChangelogReader.Read(path, text)
            : null;

    private static ImmutableArray<VersionTag> TagsOf(CollectionContext context)
    {
        var system = context.Policy.SystemName ?? context.Files.SystemName;
        return [.. GitTags.Of(context.Files.Root).Select(tag => VersionOf(tag.Name, system) is { } version ? new VersionTag(tag.Name, version, tag.IsHead) : null).OfType<VersionTag>()];
    }

    // 1.2.3, v1.2.3, and where several systems share a repository orders-v1.2.3, orders/1.2.3 or orders@1.2.3.
    private static SemanticVersion? VersionOf(string tag, string system)
    {
        if (tag.Length > system.Length && tag.StartsWith(system, StringComparison.OrdinalIgnoreCase) && tag[system.Length] is '-' or '/' or '@' or '_')
            tag = tag[(system.Length + 1)..];
        return SemanticVersion.Parse(tag.StartsWith('v') ? tag[1..] : tag);
    }

    private static IEnumerable<UnshippedApi> Unshipped(CollectionContext context)
    {
        var owners = new SourceOwners(context.Legs, context.Files);
        var internals = context.Legs.Where(leg => leg.Facts.IsTest || string.Equals(leg.Facts.Properties.GetValueOrDefault("IsPackable"), "false", StringComparison.OrdinalIgnoreCase)).Select(leg => leg.Facts.Assembly).ToHashSet(StringComparer.Ordinal);
        foreach (var path in context.Files.All.Where(path => string.Equals(Path.GetFileName(path), UnshippedName, StringComparison.OrdinalIgnoreCase) && !internals.Contains(owners.Of(path))))
        {
            var lines = (SmallText.Read(path, context.Files.FullPath(path), context.Files.Root, "move what is shipped to PublicAPI.Shipped.txt") ?? "").Split('\n')
                .Select((line, index) => (Text: line.Trim(), Number: index + 1)).Where(line => line.Text.Length > 0 && line.Text[0] != '#').ToArray();
            if (lines.Length > 0)
                yield return new UnshippedApi(new Place(path, lines[0].Number, 1), lines.Length);
        }
    }
}
