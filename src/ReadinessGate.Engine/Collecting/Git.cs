using System.Diagnostics;

namespace ReadinessGate.Collecting;

/// <summary>What git says about a checkout. Git is called as a process; without it everything is unknown.</summary>
/// <param name="Commit">The full hash of HEAD, or null.</param>
/// <param name="Tree">clean, dirty or unknown.</param>
public sealed record GitState(string? Commit, string Tree)
{
    private const int TimeoutMilliseconds = 5000;

    /// <summary>Asks git about the checkout that <paramref name="folder"/> lies in.</summary>
    public static GitState Of(string folder)
    {
        var commit = Ask(folder, "rev-parse", "HEAD");
        if (commit is null)
            return new GitState(null, "unknown");
        return new GitState(commit, Ask(folder, "--no-optional-locks", "status", "--porcelain", "--untracked-files=no") switch { null => "unknown", "" => "clean", _ => "dirty" });
    }

    /// <summary>The output of a git command, trimmed; null when git is missing, slow or refuses.</summary>
    public static string? Ask(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
            if (git is null)
                return null;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEndAsync();
            if (!git.WaitForExit(TimeoutMilliseconds))
            {
                git.Kill(entireProcessTree: true);
                return null;
            }

            return git.ExitCode == 0 ? output.Result.Trim() : null;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or InvalidOperationException or AggregateException)
        {
            return null;
        }
    }
}
