namespace ReadinessGate.Collecting;

/// <summary>Asks git for the tags of a checkout, by one process for all.</summary>
public static class GitTags
{
    private const string Prefix = "refs/tags/";

    // What git writes behind the commit that an annotated tag means.
    private const string Meant = "^{}";

    /// <summary>The name of each tag, and whether it stands on HEAD; sorted by name.</summary>
    /// <param name="folder">A folder of the checkout.</param>
    /// <exception cref="EvidenceException">git is missing or refuses the folder.</exception>
    public static ImmutableArray<(string Name, bool IsHead)> Of(string folder)
    {
        var answer = GitProcess.Run(folder, [], "show-ref", "--head", "--tags", "--dereference");
        // Without any commit there is nothing to show, which git calls a failure, silently.
        if (answer.ExitCode != 0 && answer.Errors.Trim().Length > 0)
            throw answer.Refusal("git can't list the tags of the folder");
        var commits = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var head = "";
        foreach (var parts in answer.Text.Split('\n').Select(line => line.Split(' ', 2)).Where(parts => parts.Length == 2))
        {
            if (parts[1] == "HEAD")
                head = parts[0];
            else if (parts[1].StartsWith(Prefix, StringComparison.Ordinal))
                commits[NameOf(parts[1])] = parts[0];
        }

        return [.. commits.Select(tag => (tag.Key, tag.Value == head))];
    }

    // The commit that an annotated tag means follows the tag itself, and takes its place.
    private static string NameOf(string reference) => reference.EndsWith(Meant, StringComparison.Ordinal) ? reference[Prefix.Length..^Meant.Length] : reference[Prefix.Length..];
}
