using System.Diagnostics;

namespace ReadinessGate.Tool;

/// <summary>Runs a test application in place of its own run command and records what it left.</summary>
public static class TestHost
{
    /// <summary>The first argument that selects this entry; the rest belongs to the application and is passed on untouched.</summary>
    public const string Verb = "run-tests";

    /// <summary>Runs the application.</summary>
    public static int Run(string[] args) => throw new NotSupportedException(args.Length + Process.GetCurrentProcess().ProcessName);
}
