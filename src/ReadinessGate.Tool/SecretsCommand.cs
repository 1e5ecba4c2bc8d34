using System.CommandLine;
using System.Text.Json;
using ReadinessGate.Collecting;
using ReadinessGate.Collecting.Secrets;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary><c>secrets</c>: searches a folder for secrets without building it.</summary>
public static class SecretsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var path = SystemArguments.Folder("The folder to search: what git tracks in it, or everything where there is no git.");
        var staged = new Option<bool>("--staged") { Description = "Only what git has staged, for a pre-commit hook." };
        var format = new Option<string>("--format") { Description = "What is printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new Command("secrets", "Searches a folder for secrets without building it: 0 none at error level, 1 some, 3 bad arguments or configuration, or a file that can't be read.") { path, staged, format };
        command.SetAction(parsed => Guard.Run(() => Search(parsed.GetValue(path)!, parsed.GetValue(staged), parsed.GetValue(format)!)));
        return command;
    }

    private static int Search(string path, bool staged, string format)
    {
        if (!Directory.Exists(path))
            throw new UsageException($"there is no folder '{path}'");
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var system = SystemRoot.Of(root);
        var policy = Gate.LoadPolicy(root, system.PolicyPath);
        var found = staged ? SecretScan.OfStaged(root, policy.AllowedSecrets, system.Folder) : SecretScan.OfFolder(root, policy.AllowedSecrets, system.Folder);
        Print(found, format);
        foreach (var allow in found.UnmatchedAllows)
            Console.Error.WriteLine(new Diagnostic("warning", "RG0003", policy.PlaceOf($"{Policy.AllowedSecretsPath}[{allow.Index}]"), $"{allow.Text}. Fix: {UnmatchedAllow.Remedy}"));
        foreach (var file in found.Unread)
            Console.Error.WriteLine($"readiness: error: {OneLine.Of($"{file.Path}: {file.Reason}, so it may hold a secret")}");
        return found.Findings.Any(finding => finding.Severity == "error") ? ExitCode.NotReady : found.Unread.IsEmpty ? ExitCode.Ready : ExitCode.ToolError;
    }

    private static void Print(RepositorySecrets found, string format)
    {
        if (format == "text")
        {
            foreach (var finding in found.Findings)
                Console.WriteLine(new Diagnostic(finding.Severity, finding.Id, finding.At, finding.Text));
            Console.WriteLine($"{Quantity.Of(found.Findings.Count(finding => finding.Severity == "error"), "error")}, {Quantity.Of(found.Findings.Count(finding => finding.Severity == "warning"), "warning")} in {Quantity.Of(found.Files, "file")}");
            return;
        }

        using var stdout = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(stdout, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        if (format == "sarif")
            SecretReport.WriteSarif(json, found.Findings, ToolVersion.Text);
        else
            SecretReport.WriteJson(json, found);
    }
}
