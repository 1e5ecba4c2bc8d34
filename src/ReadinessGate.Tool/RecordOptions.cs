using System.CommandLine;
using ReadinessGate.Recording;

namespace ReadinessGate.Tool;

/// <summary>What a build tells about every record, whether of itself or of its tests.</summary>
/// <param name="Target">What is recorded.</param>
/// <param name="Config">Absolute path of readiness.json, or null.</param>
/// <param name="Evidence">Absolute evidence folder of the system.</param>
/// <param name="Mode">See <see cref="GateMode"/>.</param>
public sealed record RecordArguments(RecordTarget Target, string? Config, string Evidence, string Mode)
{
    /// <summary>Absolute folder of the reports, which the evidence lies in.</summary>
    public string ReportFolder => Path.GetDirectoryName(Evidence)!;
}

/// <summary>The options that <c>record-build</c> and <c>record-tests</c> share.</summary>
public sealed class RecordOptions
{
    private readonly Option<string> _root = new("--root") { Required = true };
    private readonly Option<string?> _config = new("--config");
    private readonly Option<string> _evidence = new("--evidence") { Required = true };
    private readonly Option<string> _folder = new("--folder") { Required = true };
    private readonly Option<string> _project = new("--project") { Required = true };
    private readonly Option<string> _framework = new("--framework") { Required = true };
    private readonly Option<string> _configuration = new("--configuration") { Required = true };
    private readonly Option<string> _mode = new("--mode") { DefaultValueFactory = _ => "" };

    /// <summary>A hidden command with these options and its own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="record">What it does.</param>
    /// <param name="own">The options that it does not share.</param>
    public Command Create(string name, Func<ParseResult, RecordArguments, int> record, params Option[] own)
    {
        var command = new Command(name, "Called by the build.") { Hidden = true };
        foreach (var option in (Option[])[_root, _config, _evidence, _folder, _project, _framework, _configuration, _mode, .. own])
            command.Options.Add(option);
        command.SetAction(parsed => Guard.Run(() => record(parsed, Read(parsed))));
        return command;
    }

    private RecordArguments Read(ParseResult parsed) => new(
        new RecordTarget(parsed.GetValue(_root)!, parsed.GetValue(_folder)!, parsed.GetValue(_project)!, parsed.GetValue(_framework)!, parsed.GetValue(_configuration)!),
        parsed.GetValue(_config),
        parsed.GetValue(_evidence)!,
        parsed.GetValue(_mode)!);
}
