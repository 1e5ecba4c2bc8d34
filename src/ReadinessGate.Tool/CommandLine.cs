using System.CommandLine;
using System.CommandLine.Invocation;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>The commands that a person or a build calls.</summary>
public static class CommandLine
{
    private static readonly (string Name, Func<Command> Create)[] Commands =
    [
        ("verify", VerifyCommand.Create),
        ("coverage", CoverageCommand.Create),
        ("baseline", BaselineCommand.Create),
        ("secrets", SecretsCommand.Create),
        ("doctor", DoctorCommand.Create),
        ("receipt", ReceiptCommand.Create),
        ("checklist", ChecklistCommand.Create),
        ("record-build", RecordBuildCommand.Create),
        ("record-tests", RecordTestsCommand.Create),
    ];

    /// <summary>Parses and runs a command.</summary>
    /// <returns>0 ready, 1 not ready or incomplete, 2 almost ready, 3 the tool could not do its work.</returns>
    public static int Run(string[] args) => Guard.Run(() => Parse(args));

    private static int Parse(string[] args)
    {
        // The build hands its arguments over in a file, one a line: no quoting rules of any shell apply.
        if (args is [{ Length: > 1 } file] && file[0] == '@')
            args = File.ReadAllLines(file[1..]);
        var root = new RootCommand("Judges whether a .NET system is ready for production, from evidence.");
        // A build starts this program for each project: the options of the other commands would only take time.
        var named = Array.FindAll(Commands, command => args is [var first, ..] && first == command.Name);
        foreach (var (_, create) in named.Length > 0 ? named : Commands)
            root.Subcommands.Add(create());
        root.Options.Add(ParentWatch.Option);
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion();
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        ParentWatch.Start(parsed);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke();
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine($"readiness: error: {OneLine.Of(error.Message)}");
        Console.Error.WriteLine("Run 'dotnet readiness --help' for the commands and options.");
        return ExitCode.ToolError;
    }

    // The library would print the commit as well, which no package is named after.
    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Console.WriteLine(ToolVersion.Text);
            return ExitCode.Ready;
        }
    }
}
