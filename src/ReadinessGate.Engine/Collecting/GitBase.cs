using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting;

/// <summary>What the work at hand will be merged into, and where it left it.</summary>
/// <param name="Name">The branch, tag or commit: <c>origin/main</c>.</param>
/// <param name="Commit">The full hash of the nearest commit that HEAD and the base share.</param>
public sealed record GitBase(string Name, string Commit)
{
    private const string History = "fetch it with its history: 'git fetch --unshallow origin', or 'fetch-depth: 0' where CI checks out";

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
        var shallow = Ask(folder, "rev-parse", "--is-shallow-repository");
        if (shallow.ExitCode != 0)
            throw shallow.Refusal("git can't read the history of the folder");
        if (CommitOf(folder, "HEAD") is null)
            throw new EvidenceException("the checkout has no commit yet. Fix: commit, and fetch the branch that the work will be merged into");
        var name = Choose(folder, named);
        var common = Ask(folder, "merge-base", CommitOf(folder, name)!, "HEAD");
        if (common.ExitCode == 0)
            return new GitBase(name, common.Text);
        throw shallow.Text == "true"
            ? new EvidenceException($"the checkout is shallow, and the commit where HEAD left '{name}' is not in it. Fix: {History}")
            : new EvidenceException($"HEAD and '{name}' have no commit in common. Fix: set '{NewCode.BasePath}' to the branch that the work will be merged into");
    }

    private static string Choose(string folder, string? named)
    {
        if (named is not null)
            return CommitOf(folder, named) is not null ? named : throw new EvidenceException($"the base '{named}' is not in this checkout. Fix: {History}; or correct '{NewCode.BasePath}'");
        var ofOrigin = Ask(folder, "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
        return (ofOrigin.ExitCode == 0 ? Usual.Insert(0, ofOrigin.Text) : Usual).FirstOrDefault(name => CommitOf(folder, name) is not null)
            ?? throw new EvidenceException($"no base is in this checkout: neither origin's default branch nor {string.Join(", ", Usual)}. Fix: {History}; or set '{NewCode.BasePath}'");
    }

    // A name that looks like an option would be taken for one.
    private static string? CommitOf(string folder, string name) =>
        !name.StartsWith('-') && Ask(folder, "rev-parse", "--verify", "--quiet", name + "^{commit}") is { ExitCode: 0 } answer ? answer.Text : null;

    private static GitAnswer Ask(string folder, params string[] arguments) => GitProcess.Run(folder, [], arguments);
}
