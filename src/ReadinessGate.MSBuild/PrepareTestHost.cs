using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;

namespace ReadinessGate.MSBuild;

/// <summary>
/// Writes down what the process in front of a test application has to record, and that the project takes part in this run.
/// All projects of one <c>dotnet test</c> are prepared in the process of that command before the first test starts, so the process names the run.
/// </summary>
public sealed class PrepareTestHost : Microsoft.Build.Utilities.Task
{
    private static readonly TimeSpan Forget = TimeSpan.FromDays(1);

    /// <summary>The file to write the arguments to.</summary>
    [Required]
    public string Spec { get; set; } = "";

    /// <summary>The arguments, one a line.</summary>
    [Required]
    public string Arguments { get; set; } = "";

    /// <summary>The folder where runs register their projects.</summary>
    [Required]
    public string Runs { get; set; } = "";

    /// <summary>Absolute project file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Target framework.</summary>
    [Required]
    public string Framework { get; set; } = "";

    /// <summary>What may be added to the test application's own options: <c>results</c>, <c>folder</c>, <c>coverage</c>, separated by spaces.</summary>
    public string Inject { get; set; } = "";

    /// <summary>Why no coverage is to be measured, in words; empty where it is.</summary>
    public string CoverageProblem { get; set; } = "";

    /// <summary>True when coverlet.msbuild is there to measure an application that can't do so itself.</summary>
    public bool Measure { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            using var process = Process.GetCurrentProcess();
            var run = process.Id.ToString(CultureInfo.InvariantCulture) + "-" + process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
            var folder = Path.Combine(Runs, run);
            ForgetOldRuns();
            Directory.CreateDirectory(folder);
            Directory.CreateDirectory(Path.GetDirectoryName(Spec)!);
            File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(Project) + "." + Framework + ".txt"), Project + "?" + Framework);
            File.WriteAllLines(Spec, new[] { folder, Inject, CoverageProblem, WriteMeasure(), Arguments, "--run-id", run });
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, "RG0202", null, null, 0, 0, 0, 0, "the test run can't be recorded: a folder below artifacts/readiness or obj can't be written ({0})", problem.GetType().Name);
            return false;
        }
    }

    private string WriteMeasure()
    {
        if (!Measure)
            return "";
        var file = Path.ChangeExtension(Spec, ".rsp");
        File.WriteAllLines(file, MeasureCommand.Lines(Project, Framework, (BuildEngine as IBuildEngine6)?.GetGlobalProperties() ?? new Dictionary<string, string>()));
        return file;
    }

    private void ForgetOldRuns()
    {
        if (!Directory.Exists(Runs))
            return;
#pragma warning disable RS0030 // only a clean-up of our own files
        foreach (var folder in new DirectoryInfo(Runs).GetDirectories().Where(folder => DateTime.UtcNow - folder.LastWriteTimeUtc > Forget))
            folder.Delete(recursive: true);
#pragma warning restore RS0030
    }
}
