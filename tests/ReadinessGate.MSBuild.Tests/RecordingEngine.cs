using System.Collections;
using Microsoft.Build.Framework;

namespace ReadinessGate.MSBuild.Tests;

/// <summary>A build that only notes what tasks log.</summary>
public sealed class RecordingEngine : IBuildEngine
{
    public List<string> Events { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "test.proj";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public void LogErrorEvent(BuildErrorEventArgs e) => Events.Add($"error {e.Code} {e.File}({e.LineNumber},{e.ColumnNumber}) {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) => Events.Add($"warning {e.Code} {e.File}({e.LineNumber},{e.ColumnNumber}) {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        if (e.Importance != MessageImportance.Low)
            Events.Add($"message {e.Code} {e.Message}");
    }
}
