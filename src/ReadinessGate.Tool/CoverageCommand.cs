using System.CommandLine;
using ReadinessGate.Collecting;
using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary><c>coverage</c>: merges coverage reports of any format and prints the figures, without judging them.</summary>
public static class CoverageCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Coverage reports, or globs of them such as '**/coverage.cobertura.xml'.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            // The parser takes what it does not know for a file.
            foreach (var unknown in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"unknown option '{unknown.Value}'");
        });
        var format = new Option<string>("--format") { Description = "What is printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output") { Description = "Writes the merged coverage as Cobertura.", HelpName = "FILE" };
        var command = new Command("coverage", "Merges coverage reports of whatever format and prints the figures: 0 merged, 3 a report can't be used.") { files, format, output };
        command.SetAction(parsed => Guard.Run(() => Merge(parsed.GetValue(files)!, parsed.GetValue(format)!, parsed.GetValue(output))));
        return command;
    }

    private static int Merge(string[] patterns, string format, string? output)
    {
        if (output is "")
            throw new UsageException("--output: the name of a file is missing");
        var target = output is null ? null : Path.GetFullPath(output);
        if (Directory.Exists(target))
            throw new UsageException($"--output: '{output}' is a folder; name a file");
        var merged = MergedCoverage.Of(SystemRoot.Of(Environment.CurrentDirectory), FileArguments.Expand(patterns, target), detailed: output is not null);
        if (target is not null)
        {
            using var content = new MemoryStream();
            CoberturaWriter.Write(merged.Merge, content);
            EvidenceJson.WriteWhole(target, content.ToArray());
        }

        if (format == "json")
        {
            using var stdout = Console.OpenStandardOutput();
            CoverageFigures.WriteJson(merged, stdout);
        }
        else
        {
            CoverageFigures.WriteText(merged);
        }

        return ExitCode.Ready;
    }
}
