using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects what the repository says about reviews: CODEOWNERS where hosts look for it, exported rulesets, and the projects that need an owner.</summary>
public sealed class ReviewRulesCollector : Collector
{
    private const string Remedy = "name folders in it, not single files";
    private static readonly string[] Projects = [".csproj", ".fsproj", ".vbproj"];

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(ReviewRules);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        try
        {
            var files = context.Files;
            var repository = CheckoutFolder.Of(files.Root) ?? files.Root;
            var projects = files.All.Where(path => Array.Exists(Projects, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .Concat(context.Legs.Select(leg => leg.Facts.Project)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            var rules = new ReviewRules(OwnersOf(repository, files.Root), [.. projects], [.. RulesetsOf(repository, files.Root)]);
            return new Collected(rules, Sources: [.. rules.Rulesets.Select(ruleset => ruleset.Path).Prepend(rules.Owners?.Path).OfType<string>().Select(path => new EvidenceSource(path, "review rules"))]);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message);
        }
    }

    private static CodeOwners? OwnersOf(string repository, string root)
    {
        foreach (var place in CodeOwners.Places)
        {
            var full = Path.Combine(repository, place);
            var path = Shown(root, full);
            if (SmallText.Read(path, full, repository, Remedy) is { } text)
                return new CodeOwnersReader(path, IsGitLab(place, repository)).Read(text, repository == root ? "" : Shown(repository, root) + "/");
        }

        return null;
    }

    private static bool IsGitLab(string place, string repository) =>
        place.StartsWith(".gitlab/", StringComparison.Ordinal) || (!place.StartsWith(".github/", StringComparison.Ordinal) && File.Exists(Path.Combine(repository, ".gitlab-ci.yml")));

    private static IEnumerable<BranchRuleset> RulesetsOf(string repository, string root)
    {
        var folder = Path.Combine(repository, ".github", "rulesets");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        return files.Order(StringComparer.Ordinal).Select(full => SmallText.Read(Shown(root, full), full, repository, "export one ruleset per file") is { } text ? RulesetReader.Read(Shown(root, full), text) : null).OfType<BranchRuleset>();
    }

    // The root of the repository may lie above that of the system.
    private static string Shown(string from, string full) => Path.GetRelativePath(from, full).Replace('\\', '/');
}
