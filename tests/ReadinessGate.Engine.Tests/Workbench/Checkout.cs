using System.Diagnostics;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Runs git in a folder of a test, whatever the machine's own configuration says.</summary>
public static class Checkout
{
    public static string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "protocol.file.allow=always", "-c", "commit.gpgSign=false", .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors.Result);
        return output.Trim();
    }

    /// <summary>Makes the folder a repository whose branch <c>main</c> holds all that is there, without output.</summary>
    public static string Init(string folder)
    {
        Git(folder, "init", "-q", "-b", "main");
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "artifacts/\n");
        return Commit(folder);
    }

    /// <summary>Commits all that is there.</summary>
    /// <returns>The hash.</returns>
    public static string Commit(string folder)
    {
        Git(folder, "add", "-A");
        Git(folder, "commit", "-q", "--allow-empty", "-m", Guid.NewGuid().ToString());
        return Git(folder, "rev-parse", "HEAD");
    }
}
