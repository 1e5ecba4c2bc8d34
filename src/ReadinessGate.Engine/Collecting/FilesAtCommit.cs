namespace ReadinessGate.Collecting;

/// <summary>The files of a checkout as a commit has them.</summary>
/// <param name="folder">A folder of the checkout, which paths are relative to.</param>
/// <param name="commit">The full hash.</param>
public sealed class FilesAtCommit(string folder, string commit)
{
    /// <summary>The tracked files that differ now, sorted; also those that one of both does not have.</summary>
    /// <param name="pathspecs">Which.</param>
    /// <exception cref="EvidenceException">git can't tell.</exception>
    public ImmutableArray<string> Changed(ImmutableArray<string> pathspecs)
    {
        var answer = GitProcess.Run(folder, [], ["diff", "--name-only", "-z", "--no-ext-diff", "--no-renames", "--relative", "--ignore-submodules=all", commit, "--", .. pathspecs]);
        return answer.ExitCode == 0 ? [.. answer.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)] : throw answer.Refusal("git can't tell what changed in the folder");
    }

    /// <summary>The content of a file; null when the commit has none of that path.</summary>
    public byte[]? Read(string path) => GitProcess.Run(folder, [], "cat-file", "blob", $"{commit}:./{path}") is { ExitCode: 0 } answer ? answer.Output : null;
}
