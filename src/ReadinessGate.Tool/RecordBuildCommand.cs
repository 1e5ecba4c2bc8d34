using System.CommandLine;
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
        var assembly = new Option<string>("--assembly") { Required = true };
        var pdb = new Option<string?>("--pdb");
        var sarif = new Option<string?>("--sarif");
        var test = new Option<bool>("--test");
        var packages = new Option<string[]>("--package") { DefaultValueFactory = _ => [] };
        var raised = new Option<string[]>("--raised") { DefaultValueFactory = _ => [] };
        var analyzerConfigs = new Option<string[]>("--analyzer-config") { DefaultValueFactory = _ => [] };
        var noWarn = new Option<string>("--no-warn") { DefaultValueFactory = _ => "" };
        var properties = new Option<string[]>("--property") { DefaultValueFactory = _ => [] };
        var analyzers = new Option<string[]>("--analyzer-package") { DefaultValueFactory = _ => [] };
        var findings = new Option<string>("--findings") { Required = true };
        return new RecordOptions().Create(
            "record-build",
            (parsed, shared) =>
            {
                var request = new BuildRequest
                {
                    Target = shared.Target,
                    Assembly = parsed.GetValue(assembly)!,
                    Pdb = parsed.GetValue(pdb),
                    Sarif = parsed.GetValue(sarif),
                    Packages = [.. parsed.GetValue(packages)!],
                    Raised = [.. parsed.GetValue(raised)!],
                    AnalyzerConfigs = [.. parsed.GetValue(analyzerConfigs)!],
                    NoWarn = parsed.GetValue(noWarn)!,
                    Properties = [.. parsed.GetValue(properties)!],
                    Analyzers = [.. parsed.GetValue(analyzers)!],
                    IsTest = parsed.GetValue(test),
                };
                return Record(request, shared, parsed.GetValue(findings)!);
            },
            assembly, pdb, sarif, test, packages, raised, analyzerConfigs, noWarn, properties, analyzers, findings);
    }

    private static int Record(BuildRequest request, RecordArguments shared, string findings)
    {
        ReportFiles.Ignore(shared.ReportFolder);
        var facts = BuildRecorder.Record(request);
        var gateMode = GateMode.Of(shared.Mode, shared.Config is not null);
        var lines = new List<Diagnostic>();
        try
        {
            var policy = Gate.LoadPolicy(shared.Target.Root, shared.Config);
            if (BuildFreshness.Of(facts, shared.Evidence, policy, shared.Target.Root) is { } stale)
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
