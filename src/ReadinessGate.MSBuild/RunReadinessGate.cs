using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ReadinessGate.MSBuild;

/// <summary>Starts the engine as a process and turns its lines into MSBuild's own errors and warnings.</summary>
public sealed class RunReadinessGate : ToolTask
{
    // What the .NET host ends with when no runtime fits, on Unix (cut to a byte) and on Windows.
    private const int NoRuntimeUnix = 150;
    private const int NoRuntimeWindows = unchecked((int)0x80008096);
    private const string Origin = "ReadinessGate";
    private const string ToolError = "readiness: error: ";

    private readonly HashSet<string> _hidden = new(StringComparer.OrdinalIgnoreCase);
    private bool _loggedError;

    /// <summary>The engine's assembly.</summary>
    [Required]
    public string Engine { get; set; } = "";

    /// <summary>Its arguments, one a line: any other character may stand in a path, and a semicolon is MSBuild's own.</summary>
    [Required]
    public string Arguments { get; set; } = "";

    /// <summary>The project's NoWarn: our ids in it are not shown.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>False when the build must stay green whatever happens to the engine.</summary>
    public bool Enforce { get; set; }

    /// <inheritdoc/>
    protected override string ToolName => Path.DirectorySeparatorChar == '\\' ? "dotnet.exe" : "dotnet";

    /// <inheritdoc/>
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    protected override Encoding ResponseFileEncoding => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    protected override Encoding StandardErrorEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override bool Execute()
    {
        _hidden.UnionWith(NoWarn.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries));
        LogStandardErrorAsError = false;
        return base.Execute();
    }

    /// <inheritdoc/>
    public override void Cancel()
    {
        // The base class would log the kill as an error of its own.
        _loggedError = true;
        base.Cancel();
    }

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host) ? host : ToolName;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands() => "exec \"" + Engine + "\"";

    /// <inheritdoc/>
    protected override string GetResponseFileSwitch(string responseFilePath) => "\"@" + responseFilePath + "\"";

    /// <inheritdoc/>
    protected override string GenerateResponseFileCommands()
    {
        var lines = new StringBuilder();
        foreach (var argument in Arguments.Split('\n'))
            lines.Append(argument).Append('\n');
        lines.Append("--parent\n").Append(Process.GetCurrentProcess().Id.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return lines.ToString();
    }

    /// <inheritdoc/>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        if (DiagnosticLine.Parse(singleLine) is { } diagnostic)
            _loggedError |= diagnostic.Log(Log, _hidden);
        else if (singleLine.StartsWith(ToolError, StringComparison.Ordinal))
            Trouble("RG0202", singleLine.Substring(ToolError.Length));
        else
            Log.LogMessage(messageImportance, "{0}", singleLine);
    }

    /// <inheritdoc/>
    protected override bool HandleTaskExecutionErrors()
    {
        if (ExitCode is NoRuntimeUnix or NoRuntimeWindows)
            Trouble("RG0005", "the gate needs the .NET 10 runtime or a later one, and this machine has none. Fix: install it, or set ReadinessGate=false for this build");
        else if (!_loggedError && Enforce)
            Log.LogError(null, "RG9001", null, Origin, 0, 0, 0, 0, "the gate did not pass (exit code {0}); its findings are hidden by NoWarn or stand in the report", ExitCode);
        return !Enforce && !Log.HasLoggedErrors;
    }

    private void Trouble(string code, string text)
    {
        _loggedError = true;
        if (Enforce)
            Log.LogError(null, code, null, Origin, 0, 0, 0, 0, "{0}", text);
        else
            Log.LogWarning(null, code, null, Origin, 0, 0, 0, 0, "{0}", text);
    }
}
