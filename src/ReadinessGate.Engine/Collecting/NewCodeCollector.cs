using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects what the tests ran of the lines that changed since the base, with the changes of tracked files that are not committed yet.</summary>
public sealed class NewCodeCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(NewCode);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var collected = context.Collect(typeof(Coverage));
        if (collected.Outcome != Outcome.Pass)
            return collected with { Value = null };
        try
        {
            var coverage = (Coverage)collected.Value!;
            var start = context.Base;
            var changed = DiffReader.Read(DiffSince(start.Commit, context.Files.Root, coverage));
            return new Collected(new NewCode(start.Name, start.Commit, Intersect(coverage, changed)), Sources: [.. collected.Sources, new EvidenceSource("git", "changed lines", Identity: start.Commit)]);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message) with { Sources = collected.Sources };
        }
    }

    // Each option keeps a setting of the user from changing the answer; the pathspecs leave out files that hold no code.
    private static byte[] DiffSince(string commit, string root, Coverage coverage)
    {
        var endings = coverage.Files.Select(file => Path.GetExtension(file.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        string[] pathspecs = endings.All(ending => ending.Length > 1 && ending.Skip(1).All(char.IsAsciiLetterOrDigit)) ? [.. endings.Select(ending => "*" + ending)] : [];
        var answer = GitProcess.Run(root, [], [
            "-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--text", "--unified=0", "--inter-hunk-context=0", "--diff-algorithm=myers", "--indent-heuristic",
            "--find-renames", "--diff-filter=d", "--ignore-cr-at-eol", "--ignore-submodules=all", "--relative", "--src-prefix=a/", "--dst-prefix=b/", commit, "--", .. pathspecs]);
        return answer.ExitCode == 0 ? answer.Output : throw answer.Refusal("git can't tell what changed in the folder");
    }

    // A file that several assemblies compile counts once; one of them that ran a line is enough.
    private static ImmutableArray<NewCodeFile> Intersect(Coverage coverage, IReadOnlyDictionary<string, List<int>> changed) =>
    [
        .. coverage.Files.Where(file => changed.ContainsKey(file.Path))
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Of(file.Key, file.SelectMany(part => part.Lines), changed[file.Key].ToHashSet()))
            .Where(file => file.Lines > 0)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static NewCodeFile Of(string path, IEnumerable<LineCoverage> lines, HashSet<int> changed)
    {
        var ran = lines.Where(line => changed.Contains(line.Number)).GroupBy(line => line.Number).ToDictionary(line => line.Key, line => line.Any(part => part.Hits > 0));
        return new NewCodeFile(path, ran.Count, ran.Count(line => line.Value), LineRanges.Format(ran.Where(line => !line.Value).Select(line => line.Key).Order()));
    }
}
