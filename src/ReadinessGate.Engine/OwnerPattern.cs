using System.IO.Enumeration;

namespace ReadinessGate;

/// <summary>The pattern of a line of CODEOWNERS, which is like one of .gitignore.</summary>
/// <param name="Text">As the file has it.</param>
/// <param name="Steps">One name with <c>*</c> and <c>?</c> per folder; <c>**</c> stands for any number of folders.</param>
/// <remarks>
/// The globs of the framework have no <c>?</c>, and look at each file again for each pattern; a file of a thousand lines is matched here in well under a millisecond per project.
/// Source: the pages of GitHub and of GitLab about the syntax of code owners.
/// </remarks>
public sealed record OwnerPattern(string Text, ImmutableArray<string> Steps)
{
    private const string AnyFolders = "**";
    private const string AnyName = "*";
    private const int MostOnStack = 64;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">Without owners, and without what escapes a blank.</param>
    /// <param name="isGitLab">On GitLab only a leading <c>/</c> binds a pattern to the root; elsewhere one in its middle does as well.</param>
    public static OwnerPattern Parse(string text, bool isGitLab)
    {
        var inner = text.Trim('/');
        var isBound = text.StartsWith('/') || (!isGitLab && inner.Contains('/', StringComparison.Ordinal));
        ImmutableArray<string> steps = [.. isBound ? Array.Empty<string>() : [AnyFolders], .. inner.Split('/')];
        if (text.EndsWith('/'))
            return new OwnerPattern(text, [.. steps, AnyFolders, AnyName]);
        // docs/* means the files of the folder and nothing below; any other name may be that of a folder.
        return new OwnerPattern(text, steps[^1] == AnyName && inner.Contains('/', StringComparison.Ordinal) ? steps : [.. steps, AnyFolders]);
    }

    /// <summary>True for a file that it means.</summary>
    /// <param name="path">The steps of its path below the root of the repository.</param>
    public bool Matches(ReadOnlySpan<string> path)
    {
        // Whether what was read of the pattern means the first so many steps: linear in both, however many ** there are.
        var reached = path.Length < MostOnStack ? stackalloc bool[path.Length + 1] : new bool[path.Length + 1];
        reached[0] = true;
        foreach (var step in Steps)
        {
            if (step == AnyFolders)
                reached[(reached.IndexOf(true) is var first and >= 0 ? first : reached.Length)..].Fill(true);
            else
                Advance(reached, step, path);
        }

        return reached[^1];
    }

    private static void Advance(Span<bool> reached, string step, ReadOnlySpan<string> path)
    {
        for (var at = path.Length; at > 0; at--)
            reached[at] = reached[at - 1] && FileSystemName.MatchesSimpleExpression(step, path[at - 1], ignoreCase: false);
        reached[0] = false;
    }
}
