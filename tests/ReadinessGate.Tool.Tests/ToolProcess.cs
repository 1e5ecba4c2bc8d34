using System.Diagnostics;
using System.Text;

namespace ReadinessGate.Tool.Tests;

/// <summary>Runs the built tool as its users do: as a process.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All of stdout.</param>
/// <param name="Errors">All of stderr.</param>
public sealed record ToolProcess(int ExitCode, string Output, string Errors)
{
    public static ToolProcess Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolProcess(process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }

    public static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CommandLine).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var variable in new[] { "GITHUB_RUN_ID", "BUILD_BUILDID", "CI_PIPELINE_ID", "BUILD_NUMBER" })
            start.Environment.Remove(variable);
        return Process.Start(start)!;
    }
}
