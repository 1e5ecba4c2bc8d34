using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting;

/// <summary>What the work at hand will be merged into, and where it left it.</summary>
/// <param name="Name">The branch, tag or commit: <c>origin/main</c>.</param>
/// <param name="Commit">The full hash of the nearest commit that HEAD and the base share.</param>
public sealed record GitBase(string Name, string Commit)
{
    private const string History = "fetch it with its history: 'git fetch --unshallow origin', or 'fetch-depth: 0' where CI checks out";

    private const string OfOrigin = "refs/remotes/origin/HEAD";

    // Where nothing is configured, as git and the hosts of repositories name the main line.
    private static readonly ImmutableArray<string> Usual = ["origin/main", "origin/master", "main", "master"];

    /// <summary>Finds the base of a checkout, whether its HEAD is a branch or detached.</summary>
    /// <param name="folder">A folder of the checkout.</param>
    /// <param name="named">The base that readiness.json names, or null for the default branch of origin.</param>
    /// <exception cref="EvidenceException">There is no checkout, no commit, no such base, or no common commit; says what to do.</exception>
    public static GitBase Find(string folder, string? named)
    {
        if (!GitFiles.Knows(folder))
            throw new EvidenceException("the folder is no git checkout. Fix: judge a checkout of the repository, with its history");
        var (name, commit, head) = Choose(folder, named);
        var common = Ask(folder, "merge-base", commit, head);
        if (common.ExitCode == 0)
            return new GitBase(name, common.Text);
        throw Ask(folder, "rev-parse", "--is-shallow-repository").Text == "true"
            ? new EvidenceException($"the checkout is shallow, and the commit where HEAD left '{name}' is not in it. Fix: {History}")
            : new EvidenceException($"HEAD and '{name}' have no commit in common. Fix: set '{NewCode.BasePath}' to the branch that the work will be merged into");
    }

    private static (string Name, string Commit, string Head) Choose(string folder, string? named)
    {
        ImmutableArray<string> names = named is null ? [OfOrigin, .. Usual] : [named];
        var commits = GitCommits.Of(folder, ["HEAD", .. names]);
        if (commits[0] is not { } head)
            throw new EvidenceException("the checkout has no commit yet. Fix: commit, and fetch the branch that the work will be merged into");
        foreach (var (name, commit) in names.Zip(commits.Skip(1)))
            if (commit is not null)
                return (name == OfOrigin ? Ask(folder, "symbolic-ref", "--quiet", "--short", OfOrigin).Text : name, commit, head);
        throw named is not null
            ? new EvidenceException($"the base '{named}' is not in this checkout. Fix: {History}; or correct '{NewCode.BasePath}'")
            : new EvidenceException($"no base is in this checkout: neither origin's default branch nor {string.Join(", ", Usual)}. Fix: {History}; or set '{NewCode.BasePath}'");
    }

    private static GitAnswer Ask(string folder, params string[] arguments) => GitProcess.Run(folder, [], arguments);
}
