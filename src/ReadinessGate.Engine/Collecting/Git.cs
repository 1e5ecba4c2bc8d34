namespace ReadinessGate.Collecting;

/// <summary>What git says about a checkout. Git is called as a process; without it everything is unknown.</summary>
/// <param name="Commit">The full hash of HEAD, or null.</param>
/// <param name="Tree">clean, dirty or unknown.</param>
public sealed record GitState(string? Commit, string Tree)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Asks git about the checkout that <paramref name="folder"/> lies in.</summary>
    public static GitState Of(string folder)
    {
        var commit = Ask(folder, "rev-parse", "HEAD");
        if (commit is null)
            return new GitState(null, "unknown");
        return new GitState(commit, Ask(folder, "status", "--porcelain", "--untracked-files=no") switch { null => "unknown", "" => "clean", _ => "dirty" });
    }

    /// <summary>The output of a git command, trimmed; null when git is missing, slow or refuses.</summary>
    public static string? Ask(string folder, params string[] arguments)
    {
        try
        {
            var answer = GitProcess.Run(folder, [], Patience, arguments);
            return answer.ExitCode == 0 ? answer.Text : null;
        }
        catch (EvidenceException)
        {
            return null;
        }
    }
}
