using System.CommandLine;
using ReadinessGate.Collecting;
using ReadinessGate.Policies;
using ReadinessGate.Recording;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary><c>record-build</c>: called by the build after the compiler; records facts and judges what can be judged without tests.</summary>
public static class RecordBuildCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var root = new Option<string>("--root") { Required = true };
        var config = new Option<string?>("--config");
        var evidence = new Option<string>("--evidence") { Required = true };
        var folder = new Option<string>("--folder") { Required = true };
        var project = new Option<string>("--project") { Required = true };
        var framework = new Option<string>("--framework") { Required = true };
        var configuration = new Option<string>("--configuration") { Required = true };
        var assembly = new Option<string>("--assembly") { Required = true };
        var pdb = new Option<string?>("--pdb");
        var sarif = new Option<string?>("--sarif");
        var test = new Option<bool>("--test");
        var raised = new Option<string[]>("--raised") { DefaultValueFactory = _ => [] };
        var analyzerConfigs = new Option<string[]>("--analyzer-config") { DefaultValueFactory = _ => [] };
        var noWarn = new Option<string>("--no-warn") { DefaultValueFactory = _ => "" };
        var mode = new Option<string>("--mode") { DefaultValueFactory = _ => "" };
        var findings = new Option<string>("--findings") { Required = true };
        var command = new Command("record-build", "Called by the build.") { root, config, evidence, folder, project, framework, configuration, assembly, pdb, sarif, test, raised, analyzerConfigs, noWarn, mode, findings };
        command.Hidden = true;
        command.SetAction(parsed => Guard.Run(() =>
        {
            var request = new BuildRequest
            {
                Target = new RecordTarget(parsed.GetValue(root)!, parsed.GetValue(folder)!, parsed.GetValue(project)!, parsed.GetValue(framework)!, parsed.GetValue(configuration)!),
                Assembly = parsed.GetValue(assembly)!,
                Pdb = parsed.GetValue(pdb),
                Sarif = parsed.GetValue(sarif),
                Raised = [.. parsed.GetValue(raised)!],
                AnalyzerConfigs = [.. parsed.GetValue(analyzerConfigs)!],
                NoWarn = parsed.GetValue(noWarn)!,
                IsTest = parsed.GetValue(test),
            };
            return Record(request, parsed.GetValue(config), parsed.GetValue(evidence)!, parsed.GetValue(mode)!, parsed.GetValue(findings)!);
        }));
        return command;
    }

    private static int Record(BuildRequest request, string? config, string evidence, string mode, string findings)
    {
        ReportFiles.Ignore(Path.GetDirectoryName(evidence)!);
        var facts = BuildRecorder.Record(request);
        var gateMode = GateMode.Of(mode, config is not null);
        var lines = new List<Diagnostic>();
        try
        {
            var policy = Gate.LoadPolicy(request.Target.Root, config);
            if (BuildFreshness.Of(facts, evidence, policy, request.Target.Root) is { } stale)
                lines.Add(stale);
        }
        catch (PolicyException problem)
        {
            lines.AddRange(problem.Problems.Select(item => new Diagnostic("error", item.Code, item.At, item.Message)));
        }

        // The build prints these lines, now and as long as nothing changes, without starting this process again.
        var shown = lines.Select(gateMode.Adjust).OfType<Diagnostic>().Select(line => line.ToString()).ToArray();
        File.Delete(findings);
        if (shown.Length > 0)
            File.WriteAllLines(findings, shown);
        return ExitCode.Ready;
    }
}
