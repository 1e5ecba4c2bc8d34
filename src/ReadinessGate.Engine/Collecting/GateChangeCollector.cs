using System.Text;
using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Collecting;

/// <summary>Collects what the files that make the gate accept more than where the work left its base: readiness.json, the baseline, severities. Changes that are not committed yet count.</summary>
public sealed class GateChangeCollector : Collector
{
    private static readonly ImmutableArray<string> Configs = [".editorconfig", ".globalconfig"];

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(GateChange);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        try
        {
            var start = context.Base;
            var before = new FilesAtCommit(context.Files.Root, start.Commit);
            var policy = PolicyAt(before, context);
            var loosened = before.Changed([.. Configs.Select(name => "*" + name), Baseline.FileName, ":(literal)" + ChecklistCollector.PathOf(context.Policy)]).SelectMany(path => Compare(path, before, context))
                .Concat(GateComparison.OfPolicies(policy, context.Policy))
                .OrderBy(found => found.At.Path, StringComparer.Ordinal).ThenBy(found => found.At.Line).ThenBy(found => found.At.Column).ToImmutableArray();
            return new Collected(new GateChange(start.Name, loosened, policy.Find(GateChange.LockedPath)?.IsTrue == true), Sources: [new EvidenceSource("git", "changes of the gate", Identity: start.Commit)]);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message);
        }
    }

    private static IEnumerable<Loosening> Compare(string path, FilesAtCommit before, CollectionContext context)
    {
        if (path == Baseline.FileName)
            return BaselineLoosening.Find(before.Read(path) is { } content ? Baseline.Read(content) : Baseline.Empty, BaselineFile.Read(context.Files) ?? Baseline.Empty);
        if (path == ChecklistCollector.PathOf(context.Policy))
            return OfChecklist(path, before, context);
        return GateComparison.OfSeverities(path, Text(before.Read(path)), File.Exists(context.Files.FullPath(path)) ? File.ReadAllText(context.Files.FullPath(path)) : "");
    }

    // One that can't be read is no checklist that asks less: the checks say what is wrong with it.
    private static IEnumerable<Loosening> OfChecklist(string path, FilesAtCommit before, CollectionContext context) =>
        before.Read(path) is { } content && context.Collect(typeof(Checklist)) is var now && (now.Value is not null || !File.Exists(context.Files.FullPath(path)))
            ? ChecklistLoosening.Find(ChecklistFile.Read(path, new MemoryStream(content), context.Today), now.Value as Checklist)
            : [];

    private static string Text(byte[]? content) => content is null ? "" : Encoding.UTF8.GetString(content);

    private static Policy PolicyAt(FilesAtCommit before, CollectionContext context) =>
        (context.Policy.Path ?? SystemRoot.PolicyFile) is var path && before.Read(path) is { } content ? GateComparison.Read(path, content, new PolicyFilesAtCommit(before, new PolicyFiles(context.Files.Root))) : Policy.None;
}
