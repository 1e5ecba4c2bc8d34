using System.Diagnostics;
using System.Text;

namespace ReadinessGate.Collecting;

/// <summary>What a git command answered.</summary>
/// <param name="ExitCode">0 when it did what was asked.</param>
/// <param name="Output">As git wrote it.</param>
/// <param name="Errors">Its own words, which may name absolute folders: never to be printed.</param>
public sealed record GitAnswer(int ExitCode, byte[] Output, string Errors)
{
    /// <summary>The output as text, without the line end.</summary>
    public string Text => Encoding.UTF8.GetString(Output).Trim();

    /// <summary>Why git did not do what was asked, in words that anyone may read.</summary>
    /// <param name="fact">What it does not do: <c>git can't list the files of the folder</c>.</param>
    public EvidenceException Refusal(string fact) => new(Errors.Contains("dubious ownership", StringComparison.Ordinal)
        ? "git refuses the folder, because it belongs to another account. Fix: git config --global --add safe.directory with the folder, or run as its owner"
        : $"{fact} (exit code {ExitCode}). Fix: run 'git status' there and follow its message");
}

/// <summary>Calls git as a process, without a shell, for at most a minute unless told otherwise.</summary>
public static class GitProcess
{
    // An answer takes seconds only on a disk that hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">A folder of the checkout.</param>
    /// <param name="input">What git reads.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <exception cref="EvidenceException">git is missing or does not answer.</exception>
    public static GitAnswer Run(string folder, byte[] input, params string[] arguments) => Run(folder, input, Patience, arguments);

    /// <summary>Runs a command to its end, or until patience ends.</summary>
    /// <param name="folder">A folder of the checkout.</param>
    /// <param name="input">What git reads.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <exception cref="EvidenceException">git is missing or does not answer.</exception>
    public static GitAnswer Run(string folder, byte[] input, TimeSpan patience, string[] arguments)
    {
        try
        {
            using var git = Process.Start(StartOf(folder, arguments))!;
            var errors = git.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            var reading = git.StandardOutput.BaseStream.CopyToAsync(output);
            Hand(git, input);
            if (!reading.Wait(patience) || !git.WaitForExit(patience))
            {
                git.Kill(entireProcessTree: true);
                throw new EvidenceException($"git did not answer within {patience.TotalSeconds:F0} s. Fix: run 'git status' in the folder and see what it waits for");
            }

            return new GitAnswer(git.ExitCode, output.ToArray(), errors.Result);
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or InvalidOperationException or AggregateException or IOException)
        {
            throw new EvidenceException("the folder is a git checkout, and git can't be started. Fix: install git, or put it on the PATH", problem);
        }
    }

    private static void Hand(Process git, byte[] input)
    {
        try
        {
            git.StandardInput.BaseStream.Write(input);
            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // It refused before it read; its exit code and its words say why.
        }
    }

    private static ProcessStartInfo StartOf(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["--no-optional-locks", .. arguments]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // Its refusals are told apart by their words.
        start.Environment["LC_ALL"] = "C";
        // A checkout without all contents would ask its origin for them, and for a password.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        return start;
    }
}
