using System;
using System.IO;
using System.IO.Pipes;
using Microsoft.Build.Framework;

namespace ReadinessGate.MSBuild;

/// <summary>Tells the process in front of a test application that everything is instrumented, and returns when the application has ended.</summary>
/// <remarks>The system closes the pipe also when that process is killed, so nothing waits for ever and coverlet puts the original assemblies back.</remarks>
public sealed class AwaitTests : Microsoft.Build.Utilities.Task
{
    /// <summary>The name of the pipe that the process listens on.</summary>
    [Required]
    public string Pipe { get; set; } = "";

    /// <summary>How long to look for it.</summary>
    public int ConnectMilliseconds { get; set; } = 10_000;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            using var pipe = new NamedPipeClientStream(".", Pipe, PipeDirection.InOut);
            pipe.Connect(ConnectMilliseconds);
            pipe.ReadByte();
        }
        catch (Exception problem) when (problem is IOException or TimeoutException)
        {
            Log.LogError("ReadinessGateMeasure is called by the process in front of a test application, which is gone ({0})", problem.GetType().Name);
        }

        return !Log.HasLoggedErrors;
    }
}
