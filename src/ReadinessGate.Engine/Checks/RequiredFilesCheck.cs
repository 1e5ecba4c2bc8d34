using Microsoft.Extensions.FileSystemGlobbing;
using ReadinessGate.Policies;

namespace ReadinessGate.Checks;

/// <summary>A check of files that must exist, and of the headings that they must have: its own, or those of the elements of <c>files</c> that name it.</summary>
public abstract class RequiredFilesCheck : Check<Documents>
{
    /// <summary>The key that these checks share; each element asks for the one that it names.</summary>
    protected static readonly Setting Files = new("files", typeof(FilePolicy[]), "Files that must exist, with the headings that they must have.") { Looseness = Looseness.FewerItems, NamedBy = "check" };

    /// <summary>Which files, unless an element of <c>files</c> names others.</summary>
    protected abstract ImmutableArray<string> Globs { get; }

    /// <summary>Which headings, unless an element of <c>files</c> names others.</summary>
    protected abstract ImmutableArray<string> Headings { get; }

    /// <summary>What stands below a heading, in the words of a remedy.</summary>
    protected abstract string Content { get; }

    /// <summary>True for a form that is filled in later: one file has all headings, and nothing need stand below them.</summary>
    protected virtual bool IsForm => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Documents evidence, Limits limits)
    {
        var configured = limits.Items(Files).Where(item => item.Value["check"]?.Text == Descriptor.Id).ToArray();
        if (configured.Length == 0)
            return Examine(evidence, Globs, Headings, limits.PlaceOf("require"));
        return configured.SelectMany(item => Examine(
            evidence,
            [item.Value["glob"]!.Text!],
            item.Value["headings"] is { } headings ? [.. headings.Items.Select(heading => heading.Text!)] : Headings,
            limits.PlaceOf($"{item.Path}.glob")));
    }

    private IEnumerable<Finding> Examine(Documents evidence, ImmutableArray<string> globs, ImmutableArray<string> headings, Place? at)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(globs);
        var documents = evidence.Files.Where(file => matcher.Match(file.Path).HasMatches).ToImmutableArray();
        if (documents.IsEmpty)
            return [new Finding($"no file matches {string.Join(" or ", globs.Select(glob => $"'{glob}'"))}", at, Remedy: headings.IsEmpty ? "add it" : $"write one with the headings {string.Join(", ", headings)}")];
        if (documents.FirstOrDefault(document => document.Problem is not null) is { } unreadable)
            throw new EvidenceException(unreadable.Problem!);
        var candidates = IsForm ? documents.Select(document => ImmutableArray.Create(document)) : [documents];
        return candidates.Select(candidate => Lacking(candidate, headings).ToArray()).MinBy(findings => findings.Length)!;
    }

    private IEnumerable<Finding> Lacking(ImmutableArray<Document> documents, ImmutableArray<string> headings)
    {
        foreach (var wanted in headings)
        {
            var found = documents.SelectMany(document => document.Headings.Where(heading => Says(heading, wanted)).Select(heading => (document, heading))).ToArray();
            if (found.Length == 0)
                yield return new Finding($"the heading '{wanted}' is missing", new Place(documents[0].Path, 1, 1), Remedy: $"add it with {Content}{Spelling.Suggest(wanted, documents.SelectMany(document => document.Headings).Select(heading => heading.Text))}");
            else if (!IsForm && found.All(pair => pair.heading.Words == 0))
                yield return new Finding($"nothing stands below the heading '{wanted}'", new Place(found[0].document.Path, found[0].heading.Line, 1), Remedy: $"write {Content}");
        }
    }

    private static bool Says(Heading heading, string wanted) =>
        heading.Text.Split([' ', ',', ':', '/', '&', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries) is var words
        && wanted.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).All(part => words.Any(word => word.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
}
