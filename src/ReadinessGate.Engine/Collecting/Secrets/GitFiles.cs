using System.Text;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>A file in git's index.</summary>
/// <param name="Path">Relative to the folder that was asked about, with <c>/</c>.</param>
/// <param name="Hash">The name of its staged content.</param>
public sealed record GitFile(string Path, string Hash);

/// <summary>Asks git which files it tracks or has staged. Links and submodules are none: they lead out of the repository.</summary>
public static class GitFiles
{
    private const string FileMode = "100";

    /// <summary>Whether a folder lies in a checkout.</summary>
    public static bool Knows(string root) => CheckoutFolder.Of(root) is not null;

    /// <summary>The tracked files below a folder; while there is none, those that git would track.</summary>
    /// <exception cref="EvidenceException">git is missing or refuses.</exception>
    public static IReadOnlyList<string> Tracked(string root)
    {
        var tracked = Entries(Run(root, [], "ls-files", "--stage", "-z"))
            .Select(entry => entry.Split('\t', 2))
            .Where(parts => parts.Length == 2 && parts[0].StartsWith(FileMode, StringComparison.Ordinal))
            .Select(parts => parts[1]).ToArray();
        return tracked.Length > 0 ? tracked : [.. Entries(Run(root, [], "ls-files", "--others", "--exclude-standard", "-z"))];
    }

    /// <summary>The files below a folder that are staged, deleted ones left out; a renamed one stands under its new name.</summary>
    /// <exception cref="EvidenceException">git is missing or refuses.</exception>
    public static IReadOnlyList<GitFile> Staged(string root)
    {
        // :<old mode> <new mode> <old hash> <new hash> <status> NUL <path> NUL
        var fields = Entries(Run(root, [], "diff", "--cached", "--raw", "--relative", "--no-renames", "--no-abbrev", "--diff-filter=ACMT", "-z")).ToArray();
        return
        [
            .. fields.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (State: pair[0].Split(' '), Path: pair[1]))
                .Where(change => change.State.Length == 5 && change.State[1].StartsWith(FileMode, StringComparison.Ordinal))
                .Select(change => new GitFile(change.Path, change.State[3])),
        ];
    }

    /// <summary>The staged contents of files, by one process for all.</summary>
    /// <exception cref="EvidenceException">git is missing or refuses.</exception>
    public static IEnumerable<(string Path, byte[] Content)> Contents(string root, IReadOnlyList<GitFile> files)
    {
        if (files.Count == 0)
            yield break;
        var output = Run(root, Encoding.ASCII.GetBytes(string.Concat(files.Select(file => file.Hash + "\n"))), "cat-file", "--batch");
        var at = 0;
        foreach (var file in files)
        {
            // <hash> blob <size> LF <content> LF
            var end = Array.IndexOf(output, (byte)'\n', at);
            var header = end < 0 ? [] : Encoding.ASCII.GetString(output, at, end - at).Split(' ');
            if (header.Length != 3 || !int.TryParse(header[2], CultureInfo.InvariantCulture, out var size) || end + 1 + size > output.Length)
                throw new EvidenceException($"{file.Path}: git does not give its staged content");
            yield return (file.Path, output[(end + 1)..(end + 1 + size)]);
            at = end + 1 + size + 1;
        }
    }

    private static IEnumerable<string> Entries(byte[] output) => Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Run(string root, byte[] input, params string[] arguments)
    {
        var answer = GitProcess.Run(root, input, arguments);
        return answer.ExitCode == 0 ? answer.Output : throw answer.Refusal("git can't list the files of the folder");
    }
}
