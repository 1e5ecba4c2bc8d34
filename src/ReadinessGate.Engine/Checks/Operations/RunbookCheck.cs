using Microsoft.Extensions.FileSystemGlobbing;
using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Operations;

/// <summary>A runbook exists and tells how to start, stop, roll back and escalate.</summary>
/// <remarks>
/// Looks at <c>docs/runbook*.md</c> unless an element of <c>files</c> with <c>"check": "RG6010"</c> names another glob and other headings.
/// A heading without text below it does not count.
/// Fix: add the missing headings, each with the steps to take.
/// </remarks>
public sealed class RunbookCheck : Check<Documents>
{
    private const string Id = "RG6010";

    private static readonly Setting Files = new("files", typeof(FilePolicy[]), "Files that must exist, with the headings that they must have.") { Looseness = Looseness.FewerItems };
    private static readonly ImmutableArray<string> DefaultHeadings = ["Start", "Stop", "Rollback", "Escalation"];

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new(Id, "The runbook has the required headings", Category.Operations) { Settings = [Files] };

    /// <inheritdoc/>
    /// <remarks>Nobody is woken for a library.</remarks>
    public override bool CountsFor(SystemKind kind) => kind is SystemKind.Worker or SystemKind.WebApi or SystemKind.WebApp;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Documents evidence, Limits limits)
    {
        var configured = limits.Items(Files).Where(item => item.Value["check"]?.Text == Id).ToArray();
        if (configured.Length == 0)
            return Examine(evidence, Documents.RunbookGlob, DefaultHeadings, limits.PlaceOf("require"));
        return configured.SelectMany(item => Examine(
            evidence,
            item.Value["glob"]!.Text!,
            item.Value["headings"] is { } headings ? [.. headings.Items.Select(heading => heading.Text!)] : DefaultHeadings,
            limits.PlaceOf($"{item.Path}.glob")));
    }

    private static IEnumerable<Finding> Examine(Documents evidence, string glob, ImmutableArray<string> headings, Place? at)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(glob);
        var documents = evidence.Files.Where(file => matcher.Match(file.Path).HasMatches).ToArray();
        if (documents.Length == 0)
        {
            yield return new Finding($"no file matches '{glob}'", at, Remedy: $"write one with the headings {string.Join(", ", headings)}");
            yield break;
        }

        if (documents.FirstOrDefault(document => document.Problem is not null) is { } unreadable)
            throw new EvidenceException(unreadable.Problem!);
        foreach (var wanted in headings)
        {
            var found = documents.SelectMany(document => document.Headings.Where(heading => Says(heading, wanted)).Select(heading => (document, heading))).ToArray();
            if (found.Length == 0)
                yield return new Finding($"the heading '{wanted}' is missing", new Place(documents[0].Path, 1, 1), Remedy: $"add it with the steps to take{Spelling.Suggest(wanted, documents.SelectMany(document => document.Headings).Select(heading => heading.Text))}");
            else if (found.All(pair => pair.heading.Words == 0))
                yield return new Finding($"nothing stands below the heading '{wanted}'", new Place(found[0].document.Path, found[0].heading.Line, 1), Remedy: "write the steps to take");
        }
    }

    private static bool Says(Heading heading, string wanted) =>
        heading.Text.Split([' ', ',', ':', '/', '&', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries) is var words
        && wanted.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).All(part => words.Any(word => word.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
}
