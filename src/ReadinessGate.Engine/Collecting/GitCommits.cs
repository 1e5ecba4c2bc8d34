using System.Text;

namespace ReadinessGate.Collecting;

/// <summary>Asks git which commits names stand for, by one process for all of them.</summary>
public static class GitCommits
{
    // What is asked to git: <name> LF; what it answers: <hash> commit <size> LF, or what was asked and why it is none.
    private const int Parts = 3;

    /// <summary>The full hash of each name, in the order of the names; null for one that stands for no commit of the checkout.</summary>
    /// <param name="folder">A folder of the checkout.</param>
    /// <param name="names">Branches, tags, hashes or parts of hashes.</param>
    /// <exception cref="EvidenceException">git is missing or refuses the folder.</exception>
    public static ImmutableArray<string?> Of(string folder, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return [];
        var answer = GitProcess.Run(folder, Encoding.UTF8.GetBytes(string.Concat(names.Select(name => Asked(name) + "\n"))), "cat-file", "--batch-check");
        var lines = answer.Text.Split('\n');
        return answer.ExitCode == 0 && lines.Length == names.Count ? [.. lines.Select(HashOf)] : throw answer.Refusal("git can't read the history of the folder");
    }

    // A line feed would make two names of one, and no name of a commit holds one.
    private static string Asked(string name) => name.Contains('\n', StringComparison.Ordinal) ? "" : name + "^{commit}";

    private static string? HashOf(string line) => line.Split(' ') is { Length: Parts } parts && parts[1] == "commit" ? parts[0] : null;
}
