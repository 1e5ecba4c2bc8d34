using System.Diagnostics;
using System.IO.Pipes;

namespace ReadinessGate.Tool;

/// <summary>
/// Measures a test application with coverlet.msbuild: one MSBuild instruments the assemblies, waits while the application runs, and writes the report.
/// The application itself is started as without coverage, so its arguments, streams and exit code stay its own.
/// </summary>
public sealed class CoverletRun : IDisposable
{
    private static readonly TimeSpan ReportLimit = TimeSpan.FromMinutes(10);

    private readonly NamedPipeServerStream _pipe;
    private readonly Process _process;
    private readonly string _reports;

    private CoverletRun(NamedPipeServerStream pipe, Process process, string reports) => (_pipe, _process, _reports) = (pipe, process, reports);

    /// <summary>Instruments; returns when the application may start.</summary>
    /// <param name="commandFile">The response file with the project and its properties.</param>
    /// <param name="folder">Absolute folder of the project, whose SDK is used.</param>
    /// <param name="results">Absolute folder of our own for the run's results.</param>
    /// <returns>Null when nothing could be instrumented; MSBuild's errors are on stderr then.</returns>
    public static CoverletRun? Start(string commandFile, string folder, string results)
    {
        // On macOS the temp folder leaves a pipe's name few characters.
        var name = "rg" + Guid.NewGuid().ToString("N")[..12];
        var reports = Path.Combine(results, "coverlet.txt");
        var pipe = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        var run = new CoverletRun(pipe, StartMSBuild(commandFile, folder, $"-property:_ReadinessGatePipe={name}", $"-property:_ReadinessGateReports={reports}"), reports);
        if (Task.WhenAny(pipe.WaitForConnectionAsync(), run._process.WaitForExitAsync()).GetAwaiter().GetResult() is not null && pipe.IsConnected)
            return run;
        run.Dispose();
        return null;
    }

    /// <summary>Writes the report after the application has ended, and puts the original assemblies back.</summary>
    /// <returns>Absolute paths of the reports; none when they could not be written.</returns>
    public string[] Finish()
    {
        _pipe.Dispose();
        if (!_process.WaitForExit(ReportLimit))
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        return _process.ExitCode == 0 && File.Exists(_reports) ? File.ReadAllLines(_reports) : [];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pipe.Dispose();
        _process.Dispose();
    }

    private static Process StartMSBuild(string commandFile, string folder, params string[] properties)
    {
        string[] arguments = ["msbuild", "@" + commandFile, .. properties, "-nologo", "-nodeReuse:false", "-maxCpuCount:1", "-noAutoResponse", "-terminalLogger:off", "-verbosity:quiet"];
        // Its streams are not the application's: what it prints is for a person, and it must not read what the application waits for.
        var info = new ProcessStartInfo(Environment.ProcessPath!, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // Both of coverlet's tasks must run in this one process.
        info.Environment["MSBUILDUSESERVER"] = "0";
        info.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        info.Environment.Remove("MSBUILDNOINPROCNODE");
        var process = Process.Start(info)!;
        process.OutputDataReceived += (_, line) => Relay(line.Data);
        process.ErrorDataReceived += (_, line) => Relay(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static void Relay(string? line)
    {
        if (line?.Contains(": error ", StringComparison.Ordinal) == true)
            Console.Error.WriteLine(Reporting.OneLine.Of(line));
    }
}
