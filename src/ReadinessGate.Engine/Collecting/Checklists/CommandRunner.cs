using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using ReadinessGate.Secrets;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Runs the commands of a checklist, one after the other, in the folder of the system and without a shell.</summary>
/// <param name="root">Absolute root of the system.</param>
/// <param name="patience">How long one command may take.</param>
public sealed partial class CommandRunner(string root, TimeSpan patience)
{
    private const int MostOutput = 1 << 20;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>The answers of all commands that apply, by their text; one that stands twice runs once.</summary>
    public ImmutableDictionary<string, CommandAnswer> Run(Checklist checklist) => checklist.Items
        .Where(item => ItemCondition.Of(checklist, item).NotApplicable is null)
        .Select(item => item.Attributes.Run).OfType<string>().Distinct(StringComparer.Ordinal)
        .ToImmutableDictionary(command => command, Run, StringComparer.Ordinal);

    private CommandAnswer Run(string command)
    {
        // The text of the checklist has no other quotes: a value stands in double ones.
        var parts = Part().Matches(command).Select(part => part.Groups[1].Success ? part.Groups[1].Value : part.Value).ToArray();
        if (parts.Length == 0)
            return new CommandAnswer(null, "", "names no program");
        try
        {
            using var process = Process.Start(Start(parts))!;
            process.StandardInput.Close();
            var output = new StringBuilder();
            var reading = Task.WhenAll(Drain(process.StandardOutput, output), Drain(process.StandardError, output));
            var isDone = process.WaitForExit(patience);
            if (!isDone)
                process.Kill(entireProcessTree: true);
            // A child that was left behind may hold the output open.
            reading.Wait(Farewell);
            var text = Harmless(output);
            return isDone ? new CommandAnswer(process.ExitCode, text) : new CommandAnswer(null, text, $"did not end within {TimeSpanText.Of(patience.TotalMilliseconds)}, and was ended");
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            return new CommandAnswer(null, "", "can't be started: there is no such program, or it may not be run");
        }
    }

    private ProcessStartInfo Start(string[] parts)
    {
        // A path is meant from the root; a bare name is looked for on the PATH.
        var program = parts[0].Contains('/', StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(root, parts[0])) : parts[0];
        return new ProcessStartInfo(program, parts[1..]) { WorkingDirectory = root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
    }

    private static async Task Drain(StreamReader from, StringBuilder to)
    {
        var buffer = new char[4096];
        while (await from.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var read)
        {
            lock (to)
                to.Append(buffer, 0, Math.Min(read, MostOutput - to.Length));
        }
    }

    // What a program prints is shown in reports.
    private string Harmless(StringBuilder output)
    {
        string text;
        lock (output)
            text = output.ToString().ReplaceLineEndings("\n");
        foreach (var secret in SecretScanner.All.Scan(text).OrderByDescending(secret => secret.Start))
            text = string.Concat(text.AsSpan(0, secret.Start), $"({secret.Kind}, redacted)", text.AsSpan(secret.Start + secret.Length));
        return text.Replace(root, ".", StringComparison.Ordinal).Replace(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 1 } home ? home : root, "~", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"'([^']*)'|\S+")]
    private static partial Regex Part();
}
