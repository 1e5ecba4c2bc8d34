using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Collecting;

/// <summary>Collects the manual checklist, with what the files that it names and git say about it.</summary>
public sealed class ChecklistCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Checklist);

    /// <summary>Where the checklist is looked for, relative to the root of the system.</summary>
    public static string PathOf(Policy policy) => policy.Find("checklist.path")?.Text ?? Checklist.DefaultPath;

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var path = PathOf(context.Policy);
        try
        {
            var file = new FileInfo(context.Files.FullPath(path));
            if (!file.Exists || file.LinkTarget is not null)
                return Missing(context, path);
            using var content = file.OpenRead();
            var checklist = ChecklistFile.Read(path, content, context.Today) with { Scenario = context.Policy.Find("system.scenario")?.Text };
            checklist = checklist with
            {
                Files = EvidenceFiles.Of(checklist, context.Files),
                Earlier = Earlier(context, path),
                Actions = [.. checklist.Actions, .. ActionSearch.Below(context.Files, path, context.Today)],
            };
            checklist = new ChecklistHistory(context.Files.Root, context.Policy.Texts("checklist.mayChange")).Fill(checklist);
            if (context.CommandPatience is { } patience)
                checklist = checklist with { Answers = new CommandRunner(context.Files.Root, patience).Run(checklist) };
            return new Collected(checklist, Sources: [new EvidenceSource(path, "checklist")]);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Collected.Without(Outcome.Inconclusive, $"{path}: the file can't be read ({problem.GetType().Name})");
        }
    }

    // Without a base nothing was promised before.
    private static ImmutableArray<ChecklistItem> Earlier(CollectionContext context, string path)
    {
        try
        {
            return new FilesAtCommit(context.Files.Root, context.Base.Commit).Read(path) is { } content ? ChecklistFile.Read(path, new MemoryStream(content), context.Today).Items : [];
        }
        catch (EvidenceException)
        {
            return [];
        }
    }

    private static Collected Missing(CollectionContext context, string path) => context.Policy.Path is null
        ? Collected.Without(Outcome.NotApplicable, $"there is no {path}")
        : Collected.Without(Outcome.Pending, $"there is no {path}", $"write {path}, or name another file with 'checklist.path'");
}
