using System.Text.RegularExpressions;
using Microsoft.Extensions.FileSystemGlobbing;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Asks git what a checklist needs: who changed its lines, how old its evidence is, what changed since it was signed.</summary>
/// <param name="root">The root of the system.</param>
/// <param name="mayChange">Globs of files that a sign-off allows to change.</param>
public sealed partial class ChecklistHistory(string root, ImmutableArray<string> mayChange)
{
    private const string NoCheckout = "the folder is no git checkout. Fix: judge a checkout of the repository, with its history";
    private const string History = "the checkout is shallow. Fix: fetch its history: 'git fetch --unshallow origin', or 'fetch-depth: 0' where CI checks out";

    /// <summary>The checklist with what git says; where git can't say it, with the reason.</summary>
    public Checklist Fill(Checklist checklist)
    {
        if (!GitFiles.Knows(root))
            return checklist with { GitProblem = NoCheckout };
        try
        {
            var shallow = Ask("rev-parse", "--is-shallow-repository");
            if (shallow.ExitCode != 0)
                throw shallow.Refusal("git can't read the history of the folder");
            var isShallow = shallow.Text == "true";
            return checklist with
            {
                GitProblem = isShallow ? History : null,
                Items = Blamed(checklist, isShallow),
                SignOffs = Compared(checklist, isShallow),
                Files = checklist.Files.ToImmutableDictionary(pair => pair.Key, pair => Dated(pair.Value, isShallow), StringComparer.Ordinal),
            };
        }
        catch (EvidenceException problem)
        {
            return checklist with { GitProblem = problem.Message };
        }
    }

    private ImmutableArray<ChecklistItem> Blamed(Checklist checklist, bool isShallow)
    {
        var answer = Ask("blame", "--line-porcelain", "--", checklist.Path);
        // A file that is not committed yet has no history.
        if (answer.ExitCode != 0)
            return checklist.Items;
        var lines = BlameReader.Read(answer.Output, isShallow);
        return [.. checklist.Items.Select(item => lines.TryGetValue(item.At.Line, out var line) ? item with { ChangedBy = line.Author, ChangedOn = line.Day } : item)];
    }

    private EvidenceFile Dated(EvidenceFile file, bool isShallow)
    {
        if (file.Problem is not null)
            return file;
        // The commit at which a shallow history ends seems to have written every file.
        var answer = Ask("log", "-1", "--format=%ct %P", "--", ":(literal)" + EvidenceFiles.FileOf(file.Path)).Text.Split(' ');
        var isCutOff = isShallow && answer.Length < 2;
        return !isCutOff && long.TryParse(answer[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < int.MaxValue
            ? file with { Changed = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime) }
            : file;
    }

    // Several people mostly sign the same commit.
    private ImmutableArray<SignOff> Compared(Checklist checklist, bool isShallow)
    {
        string[] named = [.. checklist.SignOffs.Select(signOff => signOff.Commit ?? "").Where(commit => Hash().IsMatch(commit)).Distinct(StringComparer.Ordinal)];
        var signed = named.Zip(GitCommits.Of(root, named)).ToDictionary(pair => pair.First, pair => Compare(pair.Second, checklist, isShallow), StringComparer.Ordinal);
        return [.. checklist.SignOffs.Select(signOff => signed.TryGetValue(signOff.Commit ?? "", out var found) ? signOff with { State = found.State, Changed = found.Changed } : signOff with { State = SignedCommit.Unknown })];
    }

    private (SignedCommit State, ImmutableArray<string> Changed) Compare(string? commit, Checklist checklist, bool isShallow)
    {
        if (commit is null)
            return (isShallow ? SignedCommit.NotAsked : SignedCommit.Unknown, []);
        if (Ask("merge-base", "--is-ancestor", commit, "HEAD").ExitCode != 0)
            return (isShallow ? SignedCommit.NotAsked : SignedCommit.Elsewhere, []);
        var changed = Ask("diff", "--name-only", "--relative", "--no-renames", "-z", commit, "--");
        return changed.ExitCode == 0 ? (SignedCommit.Ancestor, Forbidden(changed.Text, checklist.Path)) : throw changed.Refusal("git can't compare the signed commit with the checkout");
    }

    private ImmutableArray<string> Forbidden(string names, string checklist)
    {
        var allowed = new Matcher(StringComparison.Ordinal);
        allowed.AddIncludePatterns(mayChange);
        return [.. names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => path != checklist && !allowed.Match(path).HasMatches).Order(StringComparer.Ordinal)];
    }

    private GitAnswer Ask(params string[] arguments) => GitProcess.Run(root, [], arguments);

    [GeneratedRegex(@"^[0-9a-fA-F]{4,64}\z")]
    private static partial Regex Hash();
}
