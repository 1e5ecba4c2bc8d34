using ReadinessGate.Collecting;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>Closes a verdict inside a build: diagnostics for MSBuild, files for everyone.</summary>
public static class BuildVerdict
{
    /// <summary>Judges the system, writes its report and prints diagnostics as the mode asks.</summary>
    /// <param name="system">The system.</param>
    /// <param name="evidence">Absolute evidence folder of the system.</param>
    /// <param name="mode">off, report, warn, enforce, or empty for the default.</param>
    public static int Close(SystemRoot system, string evidence, string mode)
    {
        Report report;
        try
        {
            report = Gate.Judge(new GateRequest(system.Folder, system.PolicyPath, [evidence], true, RunClock.Now, ToolVersion.Text) { IsCi = CiSystem.Run is not null });
        }
        catch (Policies.PolicyException problem)
        {
            foreach (var item in problem.Problems)
                Console.WriteLine(new Diagnostic("error", item.Code, item.At, item.Message));
            return ExitCode.ToolError;
        }

        var path = ReportFiles.Write(report, system, null);
        var gateMode = GateMode.Of(mode, system.PolicyPath is not null);
        foreach (var diagnostic in DiagnosticWriter.Write(report))
            gateMode.Print(diagnostic);
        if (DiagnosticWriter.WriteVerdict(report) is { } verdict)
            gateMode.Print(verdict with { Severity = gateMode.Enforces ? "error" : verdict.Severity, Text = $"{verdict.Text}. Report: {path}" });
        Console.WriteLine($"ReadinessGate: {Names.Summary(report)}; score {Names.Of(report.Score)}; report {OneLine.Of(path)}");
        return gateMode.Fails ? ExitCode.NotReady : ExitCode.Ready;
    }
}
